package org.taxophone.app.player;

import java.util.concurrent.locks.LockSupport;

/// Takes as long as sound would: for machines without audio output, so that the playhead still
/// moves and clips still follow one another.
public final class SilentSink implements AudioSink {
    private static final int SAMPLE_RATE_HZ = 44_100;
    private static final long BUFFER_SAMPLES = SAMPLE_RATE_HZ / 20;

    private final long startNanos = System.nanoTime();
    private long written;
    private long idleSamples;

    @Override
    public int sampleRateHz() {
        return SAMPLE_RATE_HZ;
    }

    @Override
    public void write(float[] samples, int offset, int count) {
        // a pause between clips is time that no sample filled
        idleSamples += Math.max(0, clock() - idleSamples - written);
        written += count;
        waitUntil(written - BUFFER_SAMPLES);
    }

    @Override
    public long heard() {
        return Math.min(written, clock() - idleSamples);
    }

    @Override
    public void close() {}

    private void waitUntil(long sample) {
        while (clock() - idleSamples < sample && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    private long clock() {
        return (long) ((System.nanoTime() - startNanos) * 1e-9 * SAMPLE_RATE_HZ);
    }
}
