package org.taxophone.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Builds WAV files field by field, so that each field can be wrong.
final class WavBytes {
    int codec = 1;
    int channels = 1;
    long rate = 8000;
    int bits = 16;
    byte[] data = new byte[0];
    long declaredDataBytes = -1;
    byte[] before = new byte[0];
    byte[] after = new byte[0];

    static WavBytes of16Bit(int... samples) {
        WavBytes wav = new WavBytes();
        ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int sample : samples) {
            bytes.putShort((short) sample);
        }
        wav.data = bytes.array();
        return wav;
    }

    static WavBytes ofFloats(float... samples) {
        WavBytes wav = new WavBytes();
        wav.codec = 3;
        wav.bits = 32;
        ByteBuffer bytes = ByteBuffer.allocate(4 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float sample : samples) {
            bytes.putFloat(sample);
        }
        wav.data = bytes.array();
        return wav;
    }

    static byte[] chunk(String id, byte... content) {
        return ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(id.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int bytesPerFrame = channels * ((bits + 7) / 8);
        ByteBuffer format =
                ByteBuffer.allocate(16)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putShort((short) codec)
                        .putShort((short) channels)
                        .putInt((int) rate)
                        .putInt((int) rate * bytesPerFrame)
                        .putShort((short) bytesPerFrame)
                        .putShort((short) bits);
        out.writeBytes("RIFF\0\0\0\0WAVE".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(before);
        out.writeBytes(chunk("fmt ", format.array()));
        byte[] head = chunk("data", data);
        if (declaredDataBytes >= 0) {
            ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).putInt(4, (int) declaredDataBytes);
        }
        out.writeBytes(head);
        out.writeBytes(after);
        return out.toByteArray();
    }
}
