package org.taxophone.features;

import org.taxophone.audio.Waveform;

/// Holds the place until the front ends land.
final class PendingExtractor extends FeatureExtractor {
    private final FrontEndConfig config;

    PendingExtractor(FrontEndConfig config) {
        this.config = config;
    }

    @Override
    public FrontEndConfig config() {
        return config;
    }

    @Override
    public FeatureMatrix extract(Waveform waveform) {
        throw new UnsupportedOperationException("lands within the hour");
    }
}
