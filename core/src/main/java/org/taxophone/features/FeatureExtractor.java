package org.taxophone.features;

import org.taxophone.audio.Waveform;

/// Turns a waveform into what a model sees, by one front end.
///
/// An extractor keeps its buffers from clip to clip: use one per thread.
public abstract sealed class FeatureExtractor permits PendingExtractor {
    FeatureExtractor() {}

    /// The extractor of a front end.
    public static FeatureExtractor of(FrontEndConfig config) {
        return new PendingExtractor(config);
    }

    /// The front end that is extracted.
    public abstract FrontEndConfig config();

    /// Extracts one clip; a waveform at another rate than the config's is resampled first.
    ///
    /// @return bins x frames values in [0, 1] with the mask of frames that are sound
    /// @throws org.taxophone.common.TaxophoneException if there is nothing to extract: an empty
    /// clip, a silent clip, or samples that are no numbers
    public abstract FeatureMatrix extract(Waveform waveform);
}
