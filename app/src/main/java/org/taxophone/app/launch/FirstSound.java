package org.taxophone.app.launch;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.taxophone.app.player.AudioSink;

/// A sink that tells when the first sound came that is not silence, and takes samples as fast as an
/// audio device would.
final class FirstSound implements AudioSink {
    private static final int SAMPLE_RATE_HZ = 44_100;
    private static final int PATIENCE_SECONDS = 10;

    private volatile CountDownLatch waiting = new CountDownLatch(0);
    private volatile long first;
    private long written;

    /// Waits for the next sound.
    void listen() {
        waiting = new CountDownLatch(1);
    }

    /// When it came.
    long firstNanos() throws InterruptedException {
        if (!waiting.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no sound came");
        }
        return first;
    }

    @Override
    public int sampleRateHz() {
        return SAMPLE_RATE_HZ;
    }

    @Override
    public void write(float[] samples, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (samples[i] != 0 && waiting.getCount() > 0) {
                first = System.nanoTime();
                waiting.countDown();
            }
        }
        written += count;
        java.util.concurrent.locks.LockSupport.parkNanos(count * 1_000_000_000L / SAMPLE_RATE_HZ);
    }

    @Override
    public long heard() {
        return written;
    }

    @Override
    public void close() {}
}
