package org.taxophone.training;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Clips in memory, for tests.
record ClipArray(int bins, int frames, float[][] values) implements Clips {
    @Override
    public int size() {
        return values.length;
    }

    @Override
    public List<String> ids() {
        return IntStream.range(0, values.length).mapToObj(i -> "clip" + i).toList();
    }

    @Override
    public void read(int clip, float[] target, int offset) {
        System.arraycopy(values[clip], 0, target, offset, bins * frames);
    }

    @Override
    public boolean[] mask(int clip) {
        boolean[] mask = new boolean[frames];
        Arrays.fill(mask, true);
        return mask;
    }

    @Override
    public String fingerprint() {
        return "array " + Arrays.deepHashCode(values);
    }

    /// Families of ridges: each family has its own slope and curve, each clip its own place, width
    /// and noise.
    static ClipArray ridges(int families, int perFamily, int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] values = new float[families * perFamily][size * size];
        for (int clip = 0; clip < values.length; clip++) {
            int family = clip % families;
            double slope = Math.cos(Math.PI * family / Math.max(1, families - 1));
            double offset = 0.2 * (random.nextDouble() - 0.5);
            double width = 0.06 + 0.04 * random.nextDouble();
            for (int bin = 0; bin < size; bin++) {
                for (int frame = 0; frame < size; frame++) {
                    double t = (frame + 0.5) / size - 0.5;
                    double f = (bin + 0.5) / size - 0.5;
                    double distance = (f - offset - slope * t) / width;
                    double noise = 0.1 * random.nextDouble();
                    values[clip][bin * size + frame] =
                            (float) Math.max(noise, Math.exp(-0.5 * distance * distance));
                }
            }
        }
        return new ClipArray(size, size, values);
    }

    /// The family of each clip of [#ridges].
    static int[] families(int families, int clips) {
        return IntStream.range(0, clips).map(clip -> clip % families).toArray();
    }
}
