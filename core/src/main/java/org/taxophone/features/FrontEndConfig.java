package org.taxophone.features;

/// How a waveform becomes the matrix that a model sees. Every front end yields values in [0, 1],
/// `bins` rows of frequency (lowest first) by `frames` columns of time. Rows are multiples of 16,
/// and columns too where a model needs it, so that the papers' four strided convolutions halve them
/// evenly. What is missing is filled with the floor value and masked; nothing is interpolated to
/// fit a model.
public sealed interface FrontEndConfig
        permits EventConfig,
                LogMelConfig,
                MagnitudeConfig,
                MelDecibelConfig,
                TextureConfig,
                VectorConfig {
    /// Rate that clips are resampled to before anything else, so that one data set of many rates
    /// gives comparable features.
    int sampleRateHz();

    /// Rows of the matrix, a multiple of 16.
    int bins();

    /// Columns of the matrix; a multiple of 16 but for [MelDecibelConfig].
    int frames();

    /// What a person calls it: "Events: trimmed, levelled, stretched log-mel, 32 x 32".
    String title();

    /// Seconds of each clip that are looked at, from its start; no more is read into memory.
    double clipSeconds();

    /// Every value of the config as text. Equal texts mean equal features of equal files.
    default String fingerprint() {
        return "v1 " + this;
    }
}
