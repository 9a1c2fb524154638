package org.taxophone.audio;

/// What a file's header promises, checked for sense.
///
/// @param name container and encoding, for people: "WAV, 16 bit"
/// @param sampleRateHz samples a second of each channel
/// @param channels interleaved channels
/// @param declaredFrames samples of each channel the header promises, -1 where it does not say
/// @param fullScale the largest sample the encoding can hold: at or above it a sample counts as
/// clipped
record StreamFormat(
        String name, int sampleRateHz, int channels, long declaredFrames, float fullScale) {
    /// Far above any recorder for bats; what is beyond is a broken header.
    static final long HIGHEST_RATE_HZ = 10_000_000;

    /// More than any microphone array in common use; what is beyond is a broken header.
    static final int MOST_CHANNELS = 256;

    private static final String BROKEN =
            "The header is broken: copy the file again, or convert it to WAV with the tool that made it";

    /// @throws UnreadableSoundException if rate or channel count cannot be true
    static StreamFormat of(
            String name, long sampleRateHz, long channels, long declaredFrames, float fullScale)
            throws UnreadableSoundException {
        if (sampleRateHz <= 0 || sampleRateHz > HIGHEST_RATE_HZ) {
            throw new UnreadableSoundException(
                    "has a header (" + name + ") that says " + sampleRateHz + " samples a second",
                    BROKEN);
        }
        if (channels <= 0 || channels > MOST_CHANNELS) {
            throw new UnreadableSoundException(
                    "has a header (" + name + ") that says " + channels + " channels", BROKEN);
        }
        return new StreamFormat(
                name, (int) sampleRateHz, (int) channels, declaredFrames, fullScale);
    }

    double seconds(long frames) {
        return (double) frames / sampleRateHz;
    }
}
