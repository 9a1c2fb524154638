package org.taxophone.app.player;

/// Samples as 16-bit little-endian bytes, one or two channels.
final class Pcm {
    private Pcm() {}

    static byte[] bytes(float[] samples, int offset, int count, int channels) {
        byte[] bytes = new byte[count * channels * 2];
        int at = 0;
        for (int i = offset; i < offset + count; i++) {
            int value = Math.round(Math.clamp(samples[i], -1f, 1f) * Short.MAX_VALUE);
            for (int channel = 0; channel < channels; channel++) {
                bytes[at++] = (byte) value;
                bytes[at++] = (byte) (value >> 8);
            }
        }
        return bytes;
    }
}
