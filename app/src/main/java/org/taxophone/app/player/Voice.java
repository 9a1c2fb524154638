package org.taxophone.app.player;

import java.util.Arrays;
import org.taxophone.audio.Waveform;

/// A clip on its way to the sink: read slice by slice, levelled if wished, faded at both ends so
/// that nothing clicks.
final class Voice {
    static final double FADE_SECONDS = 0.008;

    /// Long enough for nearly all clips, short enough to be decoded before a person waits.
    static final double SLICE_SECONDS = 12;

    private static final double LEVEL_RMS = 0.1; // -20 dBFS
    private static final double LEVEL_PEAK = 0.89; // -1 dBFS
    private static final double LEVEL_MOST = 31.6; // 30 dB, or hiss becomes a storm

    private final PlayRequest request;
    private final SoundCache sounds;
    private final int sampleRateHz;
    private final int fade;
    private final float levelGain;
    private float[] slice;
    private int next;
    private long sent;

    Voice(PlayRequest request, SoundCache sounds, int sampleRateHz, boolean level) {
        this.request = request;
        this.sounds = sounds;
        this.sampleRateHz = sampleRateHz;
        this.fade = (int) Math.round(FADE_SECONDS * sampleRateHz);
        this.slice = read(request.fromSeconds());
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
                target[filled + i] = slice[next + i] * levelGain * fadeAt(sent + i, next + i);
            }
            next += count;
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
        return lastSlice() && left < fade ? Math.min(gain, (float) left / fade) : gain;
    }

    private boolean lastSlice() {
        return slice.length < (int) (SLICE_SECONDS * sampleRateHz) - 1;
    }

    private boolean advance() {
        if (lastSlice()) {
            return false;
        }
        slice = read(request.fromSeconds() + (double) sent / sampleRateHz);
        next = 0;
        return slice.length > 0;
    }

    private float[] read(double startSeconds) {
        Waveform waveform =
                sounds.slice(request.sound(), sampleRateHz, startSeconds, SLICE_SECONDS);
        return waveform.samples();
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
