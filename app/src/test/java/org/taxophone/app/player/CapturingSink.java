package org.taxophone.app.player;

import java.io.ByteArrayOutputStream;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.Waveform;

/// Keeps the very bytes that an audio line would be given, and takes no time.
public final class CapturingSink implements AudioSink {
    private final int sampleRateHz;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long written;

    public CapturingSink(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /// A player that nobody hears, of clips that are as good as none.
    public static Player silent() {
        return new Player(
                (file, rate, start, most) -> new Waveform(new float[80], rate),
                () -> new CapturingSink(8000),
                UiThread.immediate(),
                (clip, problem) -> {});
    }

    @Override
    public int sampleRateHz() {
        return sampleRateHz;
    }

    @Override
    public synchronized void write(float[] samples, int offset, int count) {
        bytes.writeBytes(Pcm.bytes(samples, offset, count, 1));
        written += count;
    }

    @Override
    public synchronized long heard() {
        return written;
    }

    @Override
    public void close() {}

    /// All samples so far, as 16-bit numbers.
    public synchronized short[] samples() {
        byte[] all = bytes.toByteArray();
        short[] samples = new short[all.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (all[2 * i] & 0xff | all[2 * i + 1] << 8);
        }
        return samples;
    }
}
