package org.taxophone.app.player;

import java.util.Arrays;

/// A clip on its way to the sink: read slice by slice, levelled if wished, faded at both ends and
/// at the seams of a loop so that nothing clicks. A slow clip is read at a higher rate than that of
/// the line, so that it takes longer and sounds deeper.
final class Voice {
    static final double FADE_SECONDS = 0.008;

    /// Long enough for nearly all clips, short enough to be decoded before a person waits.
    static final double SLICE_SECONDS = 12;

    private static final double LEVEL_RMS = 0.1; // -20 dBFS
    private static final double LEVEL_PEAK = 0.89; // -1 dBFS
    private static final double LEVEL_MOST = 31.6; // 30 dB, or hiss becomes a storm

    private final PlayRequest request;
    private final SoundCache sounds;
    private final int readRateHz;
    private final int most;
    private final int fade;
    private final float levelGain;
    private float[] slice;
    private double sliceStart;
    private boolean last;
    private int next;
    private long sinceSeam;
    private long sent;

    Voice(PlayRequest request, SoundCache sounds, int sampleRateHz, boolean level) {
        this.request = request;
        this.sounds = sounds;
        this.readRateHz = request.readRateHz(sampleRateHz);
        this.most = (int) (SLICE_SECONDS * sampleRateHz);
        this.fade = (int) Math.round(FADE_SECONDS * sampleRateHz);
        this.sliceStart = request.fromSeconds();
        this.slice = read(sliceStart);
        this.last = isLast(slice);
        this.slice = withinLoop(slice);
        this.levelGain = level ? levelGain(slice) : 1;
    }

    PlayRequest request() {
        return request;
    }

    /// Fills the target with what comes next; fewer samples only at the end of the clip.
    int take(float[] target) {
        int filled = 0;
        while (filled < target.length) {
            if (next == slice.length && !advance()) {
                break;
            }
            int count = Math.min(target.length - filled, slice.length - next);
            for (int i = 0; i < count; i++) {
                target[filled + i] = slice[next + i] * levelGain * fadeAt(sinceSeam + i, next + i);
            }
            next += count;
            sinceSeam += count;
            sent += count;
            filled += count;
        }
        return filled;
    }

    /// The 8 ms after the last sample taken, falling to nothing.
    float[] farewell() {
        float[] end = new float[fade];
        int count = take(end);
        for (int i = 0; i < count; i++) {
            end[i] *= 1 - (i + 1f) / count;
        }
        return Arrays.copyOf(end, count);
    }

    /// Samples sent so far.
    long sent() {
        return sent;
    }

    private float fadeAt(long sinceStart, int place) {
        float gain = sinceStart < fade ? (sinceStart + 1f) / fade : 1;
        int left = slice.length - 1 - place;
        return last && left < fade ? Math.min(gain, (float) left / fade) : gain;
    }

    private boolean advance() {
        double start;
        if (!last) {
            start = sliceStart + (double) slice.length / readRateHz;
        } else if (request.loop() instanceof SoundSpan loop && slice.length > 0) {
            start = loop.fromSeconds();
            sinceSeam = 0;
        } else {
            return false;
        }
        sliceStart = start;
        next = 0;
        float[] whole = read(start);
        last = isLast(whole);
        slice = withinLoop(whole);
        return slice.length > 0;
    }

    /// True if the clip, or the part of it that is looped, ends within these samples.
    private boolean isLast(float[] samples) {
        return samples.length < most - 1 || samples.length >= samplesToSeam();
    }

    private float[] withinLoop(float[] samples) {
        return samples.length > samplesToSeam()
                ? Arrays.copyOf(samples, (int) samplesToSeam())
                : samples;
    }

    private long samplesToSeam() {
        SoundSpan loop = request.loop();
        return loop == null
                ? Long.MAX_VALUE
                : Math.max(0, Math.round((loop.toSeconds() - sliceStart) * readRateHz));
    }

    private float[] read(double startSeconds) {
        return sounds.slice(
                        request.sound(), readRateHz, startSeconds, SLICE_SECONDS * request.speed())
                .samples();
    }

    static float levelGain(float[] samples) {
        double energy = 0;
        double peak = 0;
        for (float sample : samples) {
            energy += (double) sample * sample;
            peak = Math.max(peak, Math.abs(sample));
        }
        double rms = Math.sqrt(energy / Math.max(1, samples.length));
        if (rms < 1e-6) {
            return 1;
        }
        return (float) Math.min(LEVEL_MOST, Math.min(LEVEL_RMS / rms, LEVEL_PEAK / peak));
    }
}
