package org.taxophone.app.player;

import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.audio.SoundSource;

/// The thread that keeps the sink fed: one voice at a time, the newest request wins.
final class Feeder implements Runnable {
    private static final double CHUNK_SECONDS = 0.01;
    private static final long DRIVER_LAG_NANOS = 200_000_000;

    private final Supplier<AudioSink> sinks;
    private final SoundCache sounds;
    private final PlayerState state;
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean reopening;

    Feeder(Supplier<AudioSink> sinks, SoundCache sounds, PlayerState state) {
        this.sinks = sinks;
        this.sounds = sounds;
        this.state = state;
        thread = new Thread(this, "player");
        thread.setDaemon(true);
        thread.setPriority(Thread.MAX_PRIORITY);
    }

    void start() {
        thread.start();
    }

    void wake() {
        LockSupport.unpark(thread);
    }

    void close() {
        closed = true;
        wake();
    }

    /// Ends what sounds, and goes on with a new sink.
    void reopen() {
        reopening = true;
        wake();
    }

    private boolean goesOn() {
        return !closed && !reopening;
    }

    @Override
    public void run() {
        while (!closed) {
            reopening = false;
            try (AudioSink sink = sinks.get()) {
                feed(sink);
            }
        }
    }

    private void feed(AudioSink sink) {
        float[] chunk = new float[(int) (CHUNK_SECONDS * sink.sampleRateHz())];
        Voice voice = null;
        long begin = 0;
        long written = 0;
        float gain = state.gain();
        while (goesOn()) {
            if (state.isStale(voice)) {
                if (voice != null) {
                    written += send(sink, voice.farewell(), gain);
                }
                voice = await(sink);
                begin = written;
                gain = state.gain();
            }
            if (voice != null) {
                int count = voice.take(chunk);
                float next = state.gain();
                ramp(chunk, count, gain, next);
                gain = next;
                sink.write(chunk, 0, count);
                written += count;
                state.moved((double) (sink.heard() - begin) / sink.sampleRateHz());
                if (count < chunk.length) {
                    finish(sink, voice, begin);
                    voice = null;
                }
            }
        }
    }

    /// Waits for a request that nothing newer replaces, and begins it; null if it cannot be heard.
    private @Nullable Voice await(AudioSink sink) {
        while (goesOn()) {
            PlayRequest request = state.wanted();
            if (request == null) {
                state.began(null);
                SoundSource next = state.takePrepared();
                if (next == null) {
                    LockSupport.park(this);
                } else {
                    double speed = state.speed();
                    int rate = (int) Math.round(sink.sampleRateHz() / speed);
                    sounds.prepare(next, rate, Voice.SLICE_SECONDS * speed);
                }
                continue;
            }
            long wait = request.notBeforeNanos() - System.nanoTime();
            if (wait > 0) {
                LockSupport.parkNanos(this, wait);
                continue;
            }
            try {
                Voice voice = new Voice(request, sounds, sink.sampleRateHz(), state.levels());
                if (state.began(request)) {
                    return voice;
                }
            } catch (RuntimeException e) {
                state.failed(request, e);
            }
        }
        return null;
    }

    private void finish(AudioSink sink, Voice voice, long begin) {
        long end = begin + voice.sent();
        long left = (long) (1e9 * Math.max(0, end - sink.heard()) / sink.sampleRateHz());
        long deadline = System.nanoTime() + left + DRIVER_LAG_NANOS;
        // not a drain: a newer request must be able to cut in, and drivers report late
        while (goesOn()
                && !state.isStale(voice)
                && sink.heard() < end
                && System.nanoTime() < deadline) {
            state.moved((double) (sink.heard() - begin) / sink.sampleRateHz());
            LockSupport.parkNanos(this, 5_000_000);
        }
        state.ended(voice.request());
    }

    private static int send(AudioSink sink, float[] samples, float gain) {
        ramp(samples, samples.length, gain, gain);
        sink.write(samples, 0, samples.length);
        return samples.length;
    }

    private static void ramp(float[] samples, int count, float from, float to) {
        for (int i = 0; i < count; i++) {
            samples[i] *= from + (to - from) * i / count;
        }
    }
}
