package org.taxophone.audio;

/// What is known of a sound file after it was read once from end to end.
///
/// @param format container and encoding, for people: "WAV, 16 bit"
/// @param sampleRateHz samples a second of each channel
/// @param channels 1 for mono
/// @param frames samples of each channel that could be read
/// @param peak largest absolute sample over all channels, 1 is full scale
/// @param rms root mean square of the mix-down
/// @param clippedSamples samples at full scale in runs of three or more
/// @param contentHash SHA-256 of the file's bytes in hexadecimal: the identity of the clip
/// @param damage empty, or what is wrong with a file of which a part could be read
public record AudioFacts(
        String format,
        int sampleRateHz,
        int channels,
        long frames,
        double peak,
        double rms,
        long clippedSamples,
        String contentHash,
        String damage) {
    /// Below this peak (about -80 dBFS) a clip counts as silent.
    public static final double SILENT_PEAK = 1e-4;

    public double durationSeconds() {
        return (double) frames / sampleRateHz;
    }

    /// Peak in dB relative to full scale; negative infinity for digital silence.
    public double peakDbfs() {
        return 20 * Math.log10(peak);
    }

    /// Level in dB relative to full scale; negative infinity for digital silence.
    public double rmsDbfs() {
        return 20 * Math.log10(rms);
    }

    public boolean silent() {
        return peak < SILENT_PEAK;
    }

    public boolean clipped() {
        return clippedSamples > 0;
    }
}
