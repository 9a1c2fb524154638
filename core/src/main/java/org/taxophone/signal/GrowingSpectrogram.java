package org.taxophone.signal;

import java.util.Arrays;
import org.taxophone.common.Checks;

/// A [Spectrogram] of few columns that is made while a sound is read, however long it is. A column
/// that is longer than half a window keeps the loudest level of its time at each frequency, so that
/// a short call is seen in a recording of an hour.
///
/// Use one instance per thread.
public final class GrowingSpectrogram {
    /// Windows that are looked at in a column: beyond, in recordings of hours, they stand apart.
    private static final int MOST_WINDOWS = 200;

    private final int rateHz;
    private final int fftSize;
    private final int hop;
    private final int windows;
    private final int columns;
    private final Stft stft;
    private final float[] loudest; // bins x columns, power
    private float[] held = new float[0];
    private int count;
    private long heldFrom; // a multiple of the hop
    private long frame; // the next one
    private long samples;

    /// @param sampleRateHz rate of the sound
    /// @param windowSeconds length of the window; rounded to a number of samples that is a power of
    /// two
    /// @param columns how many are wanted at most
    /// @param seconds length of the sound; what comes beyond is not looked at
    public GrowingSpectrogram(int sampleRateHz, double windowSeconds, int columns, double seconds) {
        this.columns = Checks.atLeast("columns", columns, 1);
        rateHz = Checks.atLeast("sampleRateHz", sampleRateHz, 1);
        fftSize = Spectrogram.fftSize(sampleRateHz, windowSeconds);
        long column = Math.round(seconds * sampleRateHz) / Math.max(1, columns - 1) + 1;
        windows = (int) Math.clamp(Math.ceilDiv(column, fftSize / 2), 1, MOST_WINDOWS);
        hop = Math.toIntExact(Math.ceilDiv(column, windows));
        stft = new Stft(fftSize, hop);
        loudest = new float[stft.bins() * columns];
    }

    /// Takes the next samples.
    public void add(float[] more) {
        if (count + more.length > held.length) {
            held = Arrays.copyOf(held, count + more.length);
        }
        System.arraycopy(more, 0, held, count, more.length);
        count += more.length;
        samples += more.length;
        // frames whose window is whole
        long last = Math.floorDiv(samples - (fftSize - fftSize / 2), (long) hop);
        look(Math.min(last, lastFrame()));
        long needed = Math.max(0, frame * hop - fftSize / 2);
        int drop = (int) Math.min(count, needed / hop * hop - heldFrom);
        if (drop > 0) {
            System.arraycopy(held, drop, held, 0, count - drop);
            count -= drop;
            heldFrom += drop;
        }
    }

    private void look(long last) {
        while (frame <= last) {
            int some = stft.blockSize((int) Math.min(last - frame + 1, 1 << 16));
            float[][] powers = stft.block(held, count, (int) (frame - heldFrom / hop), some);
            for (int bin = 0; bin < stft.bins(); bin++) {
                for (int i = 0; i < some; i++) {
                    int at = bin * columns + column(frame + i);
                    loudest[at] = Math.max(loudest[at], powers[bin][i]);
                }
            }
            frame += some;
        }
    }

    // the time of a column has its middle at a multiple of the distance of columns
    private int column(long frame) {
        return (int) ((frame + windows / 2) / windows);
    }

    private long lastFrame() {
        return (long) columns * windows - windows / 2 - 1;
    }

    /// The whole columns so far.
    public Spectrogram soFar() {
        return upTo(Math.min(columns, column(frame)));
    }

    /// All of it; nothing may be added any more.
    public Spectrogram end() {
        if (samples > 0) {
            look(Math.min(samples / hop, lastFrame()));
        }
        return upTo(Math.min(columns, frame == 0 ? 0 : column(frame - 1) + 1));
    }

    private Spectrogram upTo(int done) {
        float[] decibels = new float[stft.bins() * done];
        for (int bin = 0; bin < stft.bins(); bin++) {
            System.arraycopy(loudest, bin * columns, decibels, bin * done, done);
        }
        Spectrogram.toDecibel(decibels, decibels.length, fftSize);
        double hopSeconds = (double) hop * windows / rateHz;
        return new Spectrogram(
                stft.bins(),
                done,
                decibels,
                rateHz / 2.0,
                hopSeconds,
                Math.min((double) samples / rateHz, done * hopSeconds));
    }
}
