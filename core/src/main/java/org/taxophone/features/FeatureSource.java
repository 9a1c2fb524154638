package org.taxophone.features;

/// Feature matrices of equal size, by index. Safe for many readers at once.
public interface FeatureSource {
    /// Frequency rows of a matrix.
    int bins();

    /// Time columns of a matrix.
    int frames();

    /// Copies the `bins x frames` values of a clip.
    void read(int clip, float[] target, int offset);

    /// `frames` flags, true where a frame is sound of the clip.
    boolean[] mask(int clip);
}
