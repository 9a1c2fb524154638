package org.taxophone.audio;

/// A stretch of sound with all its channels.
///
/// @param samples frames of one sample a channel, full scale is -1 to 1; not copied
/// @param channels samples of a frame, above 0
/// @param sampleRateHz frames a second, above 0
public record Recording(float[] samples, int channels, int sampleRateHz) {
    public Recording {
        if (channels <= 0) {
            throw new IllegalArgumentException("channels must be > 0: was " + channels);
        }
        if (sampleRateHz <= 0) {
            throw new IllegalArgumentException("sampleRateHz must be > 0: was " + sampleRateHz);
        }
    }
}
