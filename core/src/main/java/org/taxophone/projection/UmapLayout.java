package org.taxophone.projection;

import org.taxophone.job.JobContext;

/// The layout of UMAP: neighbours pull, random others push, more gently with every epoch.
///
/// Smile has the same loop, but without progress or cancelling, and on its sparse matrices it takes
/// several times as long. One thread, so that the same seed gives the same map to the bit.
final class UmapLayout {
    private static final String STAGE = "laying out the map";
    private static final int PUSHES = 5; // random others for each pull
    private static final float FARTHEST_STEP = 4;
    private static final float CLOSE = 0.001f; // keeps the push of touching points finite

    private final FuzzyGraph graph;
    private final float[] map; // x, y of each row
    private final PullAndPush forces;
    private long random;

    /// @param start x, y of each row; changed in place
    UmapLayout(FuzzyGraph graph, float[] start, MembershipCurve curve, long seed) {
        this.graph = graph;
        this.map = start;
        this.forces = new PullAndPush(curve);
        this.random = seed | 1; // any odd number: 0 would stay 0
    }

    /// @throws org.taxophone.job.JobCancelledException when cancelled, within an epoch
    void run(int epochs, JobContext context) {
        float heaviest = graph.heaviest();
        float[] every = new float[graph.weight().length]; // epochs between two pulls of an edge
        float[] due = new float[every.length];
        for (int edge = 0; edge < every.length; edge++) {
            every[edge] = heaviest / graph.weight()[edge];
            // an edge too light to be drawn once in all epochs is left out
            due[edge] = every[edge] > epochs ? Float.POSITIVE_INFINITY : every[edge];
        }
        for (int epoch = 1; epoch <= epochs; epoch++) {
            float rate = 1 - (epoch - 1f) / epochs;
            context.progress(epoch - 1, epochs, STAGE);
            for (int row = 0; row < graph.rows(); row++) {
                if ((row & 1023) == 0) {
                    context.checkpoint();
                }
                for (int edge = graph.first()[row]; edge < graph.first()[row + 1]; edge++) {
                    if (due[edge] <= epoch) {
                        due[edge] += every[edge];
                        pull(row, graph.other()[edge], rate);
                        push(row, rate);
                    }
                }
            }
        }
        context.progress(epochs, epochs, STAGE);
    }

    private void pull(int row, int other, float rate) {
        float dx = map[2 * row] - map[2 * other];
        float dy = map[2 * row + 1] - map[2 * other + 1];
        float squared = dx * dx + dy * dy;
        if (squared > 0) {
            float factor = forces.pull(squared);
            float x = clip(factor * dx) * rate;
            float y = clip(factor * dy) * rate;
            map[2 * row] += x;
            map[2 * row + 1] += y;
            map[2 * other] -= x;
            map[2 * other + 1] -= y;
        }
    }

    private void push(int row, float rate) {
        for (int i = 0; i < PUSHES; i++) {
            int other = draw();
            float dx = map[2 * row] - map[2 * other];
            float dy = map[2 * row + 1] - map[2 * other + 1];
            float squared = dx * dx + dy * dy;
            if (squared > 0) {
                float factor = forces.push(squared);
                map[2 * row] += clip(factor * dx) * rate;
                map[2 * row + 1] += clip(factor * dy) * rate;
            } else if (other != row) {
                // touching points part in a direction of their own
                map[2 * row] += (draw() % 2 == 0 ? CLOSE : -CLOSE) * rate;
                map[2 * row + 1] += (draw() % 2 == 0 ? CLOSE : -CLOSE) * rate;
            }
        }
    }

    /// Marsaglia's xorshift64*: the loop draws hundreds of millions of rows.
    private int draw() {
        random ^= random >>> 12;
        random ^= random << 25;
        random ^= random >>> 27;
        long high = random * 0x2545f4914f6cdd1dL >>> 33; // 31 bits
        return (int) (high * graph.rows() >>> 31);
    }

    private static float clip(float step) {
        return Math.clamp(step, -FARTHEST_STEP, FARTHEST_STEP);
    }

    /// The two forces by squared distance, from tables: a power each time would take most of the
    /// layout. A table's place is the number's own exponent and first eight binary digits; between
    /// two places it is interpolated, to about one part in a million.
    private static final class PullAndPush {
        private static final int DROPPED_BITS = 15;
        private static final int REST = (1 << DROPPED_BITS) - 1;
        private static final int PLACES = Float.floatToIntBits(Float.MAX_VALUE) >>> DROPPED_BITS;

        private final float[] pull = new float[PLACES + 1];
        private final float[] push = new float[PLACES + 1];

        PullAndPush(MembershipCurve curve) {
            for (int place = 0; place <= PLACES; place++) {
                double squared = Math.max(1e-30, Float.intBitsToFloat(place << DROPPED_BITS));
                double power = curve.a() * Math.pow(squared, curve.b());
                pull[place] = (float) (-2 * curve.b() * power / (squared * (1 + power)));
                push[place] = (float) (2 * curve.b() / ((CLOSE + squared) * (1 + power)));
            }
        }

        float pull(float squared) {
            return look(pull, squared);
        }

        float push(float squared) {
            return look(push, squared);
        }

        private static float look(float[] table, float squared) {
            int bits = Float.floatToRawIntBits(squared);
            int place = Math.min(bits >>> DROPPED_BITS, PLACES - 1);
            float between = (bits & REST) * (1f / (REST + 1));
            return table[place] + between * (table[place + 1] - table[place]);
        }
    }
}
