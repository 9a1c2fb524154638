package org.taxophone.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;

/// Writes sound as WAV files of 16 bit.
public final class WavWriter {
    private static final int HEADER_BYTES = 44;
    private static final int BLOCK_SAMPLES = 8192;

    private WavWriter() {}

    /// Writes the file whole or not at all. Samples beyond full scale are cut off at it; what is
    /// not a number becomes silence. What was read from a 16-bit file is written back bit for bit.
    ///
    /// @throws TaxophoneException if the file cannot be written (no right, no space) or if the
    /// waveform is longer than a WAV file can say (2^31 bytes)
    public static void write(Path file, Waveform waveform) {
        write(file, new Recording(waveform.samples(), 1, waveform.sampleRateHz()));
    }

    /// The same with all channels of a recording.
    ///
    /// @throws TaxophoneException as for one channel
    public static void write(Path file, Recording waveform) {
        if (waveform.samples().length > (Integer.MAX_VALUE - HEADER_BYTES) / 2) {
            throw new TaxophoneException(
                    waveform.samples().length + " samples are too many for one WAV file",
                    "Export shorter pieces");
        }
        try {
            AtomicFiles.write(
                    file,
                    out -> {
                        out.write(header(waveform));
                        float[] samples = waveform.samples();
                        for (int at = 0; at < samples.length; at += BLOCK_SAMPLES) {
                            out.write(block(samples, at));
                        }
                    });
        } catch (IOException e) {
            throw new TaxophoneException(
                    file.getFileName() + " cannot be written: " + e.getMessage(),
                    "Choose a folder on a disk with space where you may write",
                    e);
        }
    }

    private static byte[] header(Recording waveform) {
        int dataBytes = waveform.samples().length * 2;
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER_BYTES - 8 + dataBytes)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1) // PCM
                .putShort((short) waveform.channels())
                .putInt(waveform.sampleRateHz())
                .putInt(waveform.sampleRateHz() * 2 * waveform.channels()) // bytes a second
                .putShort((short) (2 * waveform.channels())) // bytes a frame
                .putShort((short) 16) // bit
                .put(ascii("data"))
                .putInt(dataBytes)
                .array();
    }

    private static byte[] block(float[] samples, int from) {
        int count = Math.min(BLOCK_SAMPLES, samples.length - from);
        ByteBuffer bytes = ByteBuffer.allocate(count * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = from; i < from + count; i++) {
            bytes.putShort((short) Math.clamp(Math.round(samples[i] * 32768.0), -32768, 32767));
        }
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
