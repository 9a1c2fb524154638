package org.taxophone.sample;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Samples as the bytes of a WAV file: mono, 16 bit.
final class WaveBytes {
    private static final int HEADER = 44;

    private WaveBytes() {}

    static byte[] of(double[] samples) {
        int data = 2 * samples.length;
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + data).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(HEADER - 8 + data).put(ascii("WAVE"));
        bytes.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 1);
        bytes.putInt(SampleSounds.SAMPLE_RATE_HZ).putInt(2 * SampleSounds.SAMPLE_RATE_HZ);
        bytes.putShort((short) 2).putShort((short) 16);
        bytes.put(ascii("data")).putInt(data);
        for (double sample : samples) {
            double clipped = StrictMath.max(-1, StrictMath.min(1, sample));
            bytes.putShort((short) StrictMath.rint(32767 * clipped));
        }
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
