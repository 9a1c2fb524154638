package org.taxophone.audio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;

/// Takes mono blocks at a file's own rate and keeps a stretch of them at the wanted rate. Holds
/// what it keeps and some seconds of input, never the file.
final class MonoCollector {
    /// 1 GiB of floats: more than 4 hours at 16 kHz.
    static final int MOST_SAMPLES = 1 << 28;

    /// Input is resampled in stretches of at least this many samples, so that the kernel runs long:
    /// 2 MiB of floats, 12 s at 44.1 kHz.
    private static final int STRETCH = 1 << 19;

    private final @Nullable ResampleFilter filter;
    private final int rateHz;
    private final long end;
    private long start; // of what is held
    private @Nullable Consumer<Waveform> taken;
    private float[] out = new float[0];
    private int outCount;
    private float[] window = new float[0];
    private int windowCount;
    private long windowStart;

    /// @param filter how to resample, null where file and wish agree
    /// @param rateHz the wanted rate
    /// @param start first output sample wanted, counted from the beginning of the file
    /// @param count how many are wanted at most
    MonoCollector(@Nullable ResampleFilter filter, int rateHz, long start, long count) {
        this.filter = filter;
        this.rateHz = rateHz;
        this.start = start;
        this.end = count > Long.MAX_VALUE - start ? Long.MAX_VALUE : start + count;
        this.windowStart = firstInput();
    }

    /// From now on what is there is handed on at times, and not held.
    MonoCollector inPieces(Consumer<Waveform> to) {
        taken = to;
        return this;
    }

    /// The first frame of the file that matters: those before may be skipped.
    long firstInput() {
        return filter == null ? start : Math.max(0, filter.firstInput(start));
    }

    /// Whether all that was wanted is there.
    boolean isFull() {
        return start + outCount >= end;
    }

    /// Makes room at once for a file whose length is known.
    void expect(long frames) {
        if (taken != null) {
            return;
        }
        long outputs = filter == null ? frames : filter.outputs(frames);
        grow(Math.min(outputs, end) - start, true);
        if (filter != null && frames > windowStart) {
            window = new float[(int) Math.min(frames - windowStart, STRETCH)];
        }
    }

    /// Takes the next samples, the first of which follows the last of the call before.
    void add(float[] mono, int count) {
        if (filter == null) {
            int wanted = (int) Math.min(count, end - start - outCount);
            grow(outCount + (long) wanted, false);
            System.arraycopy(mono, 0, out, outCount, wanted);
            outCount += wanted;
            handOn(STRETCH);
            return;
        }
        if (windowCount + count > window.length) {
            window = Arrays.copyOf(window, Math.max(windowCount + count, 2 * window.length));
        }
        System.arraycopy(mono, 0, window, windowCount, count);
        windowCount += count;
        if (windowCount >= STRETCH + filter.lastInput(0) - filter.firstInput(0)) {
            resampleUpTo(filter.complete(windowStart + windowCount));
            handOn(1);
        }
    }

    private void handOn(int least) {
        Consumer<Waveform> to = taken;
        if (to != null && outCount >= least) {
            to.accept(new Waveform(Arrays.copyOf(out, outCount), rateHz));
            start += outCount;
            outCount = 0;
        }
    }

    /// All that was wanted and there, or what was not handed on yet.
    ///
    /// @param frames frames of the whole file read so far, those skipped included
    Waveform finish(long frames) {
        if (filter != null) {
            resampleUpTo(Math.max(start, filter.outputs(frames)));
        }
        handOn(1);
        return new Waveform(outCount == out.length ? out : Arrays.copyOf(out, outCount), rateHz);
    }

    private void resampleUpTo(long outEnd) {
        ResampleFilter filter = Objects.requireNonNull(this.filter);
        int count = (int) (Math.min(outEnd, end) - start - outCount);
        if (count <= 0) {
            return;
        }
        grow(outCount + (long) count, false);
        ResampleKernel.apply(
                filter, window, windowCount, windowStart, start + outCount, out, outCount, count);
        outCount += count;
        long needed = Math.max(windowStart, filter.firstInput(start + outCount));
        int drop = (int) Math.min(windowCount, needed - windowStart);
        System.arraycopy(window, drop, window, 0, windowCount - drop);
        windowCount -= drop;
        windowStart += drop;
    }

    private void grow(long size, boolean exactly) {
        if (size > MOST_SAMPLES) {
            throw new TaxophoneException(
                    String.format(
                            Locale.ROOT,
                            "%.1f h of sound at %d Hz do not fit into memory",
                            size / 3600.0 / rateHz,
                            rateHz),
                    "Cut the file into pieces, or read a slice of it");
        }
        if (size > out.length) {
            long room =
                    exactly ? size : Math.max(size, Math.min(MOST_SAMPLES, out.length * 3L / 2));
            out = Arrays.copyOf(out, (int) room);
        }
    }
}
