package org.taxophone.features;

import java.nio.file.Path;
import java.util.List;

/// Features of many clips in one file, mapped into memory: opening reads the index only, and a clip
/// is read when it is asked for. Safe for many readers at once.
public final class FeatureStore implements AutoCloseable {
    private FeatureStore() {}

    /// Opens a store.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the file is missing, no store, cut short,
    /// damaged, or of a newer version
    public static FeatureStore open(Path file) {
        throw new UnsupportedOperationException("lands within the hour: " + file);
    }

    /// Clips in the store.
    public int size() {
        return 0;
    }

    /// Rows of each clip.
    public int bins() {
        return 0;
    }

    /// Columns of each clip.
    public int frames() {
        return 0;
    }

    /// Identities, in the order of the clips.
    public List<String> clipIds() {
        return List.of();
    }

    /// The front end that made the features: [FrontEndConfig#fingerprint()].
    public String fingerprint() {
        return "";
    }

    /// Copies `bins x frames` values of a clip to `target[offset...]`.
    public void read(int clip, float[] target, int offset) {
        throw new UnsupportedOperationException("lands within the hour: " + clip + offset);
    }

    /// True where a frame of the clip is sound.
    public boolean[] mask(int clip) {
        return new boolean[0];
    }

    /// Values and mask of a clip.
    public FeatureMatrix matrix(int clip) {
        float[] values = new float[bins() * frames()];
        read(clip, values, 0);
        return new FeatureMatrix(bins(), frames(), values, mask(clip));
    }

    @Override
    public void close() {}
}
