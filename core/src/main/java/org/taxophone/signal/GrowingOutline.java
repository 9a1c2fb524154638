package org.taxophone.signal;

import java.util.Arrays;

/// An [Outline] that is made while a sound is read.
public final class GrowingOutline {
    private final long expected;
    private final int columns;
    private final float[] low;
    private final float[] high;
    private long samples;
    private int column;

    /// @param columns how many at most; fewer where there are fewer samples
    /// @param expected samples of the sound; what comes beyond is not looked at
    public GrowingOutline(int columns, long expected) {
        this.expected = Math.max(1, expected);
        this.columns = (int) Math.min(columns, this.expected);
        low = new float[this.columns];
        high = new float[this.columns];
        Arrays.fill(low, Float.POSITIVE_INFINITY);
        Arrays.fill(high, Float.NEGATIVE_INFINITY);
    }

    /// Takes the next samples.
    public void add(float[] more) {
        int count = (int) Math.min(more.length, expected - samples);
        long end = end(column);
        for (int i = 0; i < count; i++) {
            if (samples + i >= end) {
                end = end(++column);
            }
            low[column] = Math.min(low[column], more[i]);
            high[column] = Math.max(high[column], more[i]);
        }
        samples += count;
    }

    // the sample after the last of a column
    private long end(int of) {
        return expected * (of + 1L) / columns;
    }

    /// What is there so far, as long as [#fraction] of the sound.
    public Outline soFar() {
        return new Outline(Arrays.copyOf(low, done()), Arrays.copyOf(high, done()));
    }

    private int done() {
        return samples == 0 ? 0 : column + 1;
    }

    /// The share of the sound that [#soFar] outlines.
    public double fraction() {
        return (double) done() / columns;
    }
}
