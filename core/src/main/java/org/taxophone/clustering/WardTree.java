package org.taxophone.clustering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// Builds Ward's tree in rounds: every cluster knows its nearest, all pairs that are nearest to one
/// another merge at once, and only clusters that lost their nearest look again.
///
/// This is the nearest-neighbour chain (Murtagh 1983) followed from all ends at the same time. It
/// is right because a merged cluster is never nearer to a third than the nearer of its parts
/// was. Of equally near clusters the older counts as nearer, so that ties neither depend on chance
/// nor close a ring.
final class WardTree {
    private static final String STAGE = "Ward";
    private static final int TOGETHER = 16; // clusters that look through a block while it is warm

    private final WardClusters clusters;
    private final MergeLog merges;
    private final JobContext context;
    private final int[] nearest; // by slot
    private final double[] least; // squared height to it

    WardTree(Embeddings rows, JobContext context) {
        this.clusters = new WardClusters(rows);
        this.merges = new MergeLog(rows.rows());
        this.context = context;
        this.nearest = new int[rows.rows()];
        this.least = new double[rows.rows()];
        mergeIdentical(rows);
    }

    MergeLog build() {
        int total = clusters.alive() - 1 + merges.count();
        compact();
        int[] searching = alive();
        while (clusters.alive() > 1) {
            search(searching);
            int before = merges.count();
            boolean[] changed = mergePairs();
            if (merges.count() == before) {
                searching = alive(); // rounding closed a ring: look again from scratch
            } else {
                context.progress(merges.count(), total, STAGE);
                searching = searching(changed);
            }
        }
        return merges;
    }

    /// Identical rows merge first, at height 0; one by one they would be nearest to one another in
    /// such numbers that every round made a single pair.
    private void mergeIdentical(Embeddings rows) {
        Map<Integer, int[]> byHash = new HashMap<>(); // slots of different rows of one hash
        for (int row = 0; row < rows.rows(); row++) {
            int first = row * rows.dimension();
            int hash = 1;
            for (int i = first; i < first + rows.dimension(); i++) {
                hash = 31 * hash + Float.hashCode(rows.values()[i]);
            }
            int[] same = byHash.getOrDefault(hash, new int[0]);
            int twin = twin(rows, row, same);
            if (twin >= 0) {
                merge(twin, row, 0);
            } else {
                int[] more = Arrays.copyOf(same, same.length + 1);
                more[same.length] = row;
                byHash.put(hash, more);
            }
        }
    }

    private static int twin(Embeddings rows, int row, int[] candidates) {
        int columns = rows.dimension();
        float[] values = rows.values();
        for (int other : candidates) {
            if (Arrays.equals(
                    values,
                    row * columns,
                    (row + 1) * columns,
                    values,
                    other * columns,
                    (other + 1) * columns)) {
                return other;
            }
        }
        return -1;
    }

    private void search(int[] searching) {
        int groups = Math.ceilDiv(searching.length, TOGETHER);
        boolean tell = merges.count() == 0 || groups > 100;
        AtomicInteger done = new AtomicInteger();
        ParallelBlocks.forEach(
                groups,
                context,
                group -> {
                    int first = group * TOGETHER;
                    search(searching, first, Math.min(searching.length, first + TOGETHER));
                    if (tell) {
                        context.progress(done.incrementAndGet(), groups, "Ward: nearest clusters");
                    }
                });
    }

    private void search(int[] searching, int from, int to) {
        double[][] means = new double[to - from][clusters.dimension()];
        for (int i = from; i < to; i++) {
            clusters.mean(searching[i], means[i - from]);
            nearest[searching[i]] = -1;
            least[searching[i]] = Double.POSITIVE_INFINITY;
        }
        double[] heights = new double[WardClusters.LANES];
        for (int block = 0; block < clusters.blocks(); block++) {
            int first = block * WardClusters.LANES;
            int lanes = Math.min(WardClusters.LANES, clusters.slots() - first);
            for (int i = from; i < to; i++) {
                int slot = searching[i];
                clusters.squaredHeights(block, means[i - from], clusters.size(slot), heights);
                pick(slot, first, lanes, heights);
            }
        }
    }

    private void pick(int slot, int first, int lanes, double[] heights) {
        double low = least[slot];
        int found = nearest[slot];
        for (int lane = 0; lane < lanes; lane++) {
            if (heights[lane] <= low && first + lane != slot) {
                boolean nearer =
                        heights[lane] < low
                                || found < 0
                                || clusters.birth(first + lane) < clusters.birth(found);
                if (nearer) {
                    low = heights[lane];
                    found = first + lane;
                }
            }
        }
        least[slot] = low;
        nearest[slot] = found;
    }

    /// Merges all pairs that are nearest to one another.
    ///
    /// @return which slots hold something else now, or nothing
    private boolean[] mergePairs() {
        boolean[] changed = new boolean[clusters.slots()];
        for (int slot = 0; slot < changed.length; slot++) {
            int other = nearest[slot];
            if (clusters.isAlive(slot)
                    && !changed[slot]
                    && other > slot
                    && nearest[other] == slot) {
                merge(slot, other, Math.sqrt(least[slot]));
                changed[slot] = true;
                changed[other] = true;
            }
        }
        return changed;
    }

    private void merge(int into, int from, double height) {
        merges.add(clusters.member(into), clusters.member(from), height);
        clusters.merge(into, from);
    }

    /// The clusters that are new, or whose nearest is no more; in their slots after compaction.
    private int[] searching(boolean[] changed) {
        int[] slots =
                IntStream.range(0, changed.length)
                        .filter(clusters::isAlive)
                        .filter(slot -> changed[slot] || changed[nearest[slot]])
                        .toArray();
        int[] moved = compact();
        return moved.length == 0 ? slots : Arrays.stream(slots).map(slot -> moved[slot]).toArray();
    }

    private int[] compact() {
        int[] moved = clusters.compact();
        for (int slot = 0; slot < moved.length; slot++) {
            if (moved[slot] >= 0) {
                least[moved[slot]] = least[slot];
                // -1 where the nearest is no more: such a cluster looks again before it is asked
                nearest[moved[slot]] = moved[nearest[slot]];
            }
        }
        return moved;
    }

    private int[] alive() {
        return IntStream.range(0, clusters.slots()).filter(clusters::isAlive).toArray();
    }
}
