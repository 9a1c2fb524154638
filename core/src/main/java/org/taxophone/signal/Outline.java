package org.taxophone.signal;

/// The outline of a waveform for looking at: least and greatest sample of each column; made by
/// [GrowingOutline].
///
/// @param low one value a column
/// @param high one value a column
public record Outline(float[] low, float[] high) {
    public int columns() {
        return low.length;
    }
}
