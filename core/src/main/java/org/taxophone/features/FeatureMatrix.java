package org.taxophone.features;

/// What a model sees of one clip.
///
/// @param bins frequency rows, lowest first
/// @param frames time columns
/// @param values `values[bin * frames + frame]`, bins x frames; not copied
/// @param frameMask `frames` flags, true where the frame is sound of the clip and counts in the
///     reconstruction error
public record FeatureMatrix(int bins, int frames, float[] values, boolean[] frameMask) {
    public FeatureMatrix {
        if (values.length != bins * frames || frameMask.length != frames) {
            throw new IllegalArgumentException(
                    "a "
                            + bins
                            + " x "
                            + frames
                            + " matrix needs as many values and "
                            + frames
                            + " mask flags: had "
                            + values.length
                            + " and "
                            + frameMask.length);
        }
    }

    public float at(int bin, int frame) {
        return values[bin * frames + frame];
    }
}
