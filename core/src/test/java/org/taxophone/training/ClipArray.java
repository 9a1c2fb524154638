package org.taxophone.training;

import java.util.Arrays;
import java.util.List;
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
}
