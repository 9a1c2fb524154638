package org.taxophone.features;

import org.taxophone.audio.Waveform;
import org.taxophone.signal.MelSpectrogram;
import org.taxophone.signal.Span;
import org.taxophone.signal.VoiceActivity;

/// How the energy of a clip lies over time.
///
/// @param seconds length of the clip, or of as much of it as was read
/// @param activeSeconds length between its first and its last sound
/// @param soundingShare share of that time that is not silence
/// @param evenness 1 where each moment of the clip has the same energy, near 0 for one click: the
/// exponential of the entropy of energy over time, divided by the number of frames
record ClipEnergy(double seconds, double activeSeconds, double soundingShare, double evenness) {
    static final int RATE_HZ = 8_000;
    private static final int HOP_SAMPLES = 80;
    private static final double TRIM_DB = 30;

    /// A spectrogram to measure with, one per thread.
    static MelSpectrogram spectrogram() {
        return new MelSpectrogram(RATE_HZ, 256, HOP_SAMPLES, 16);
    }

    /// @param clip at 8 kHz, not empty
    static ClipEnergy of(Waveform clip, MelSpectrogram spectrogram) {
        int count = clip.samples().length;
        int frames = spectrogram.frames(count);
        float[] energyDb = new float[frames];
        spectrogram.compute(
                clip.samples(), count, frames, new float[frames * spectrogram.bands()], energyDb);
        Span span = VoiceActivity.trim(energyDb, frames, TRIM_DB);
        boolean[] sounding = VoiceActivity.sounding(energyDb, frames, TRIM_DB);
        int loud = 0;
        for (int i = span.from(); i < span.to(); i++) {
            loud += sounding[i] ? 1 : 0;
        }
        return new ClipEnergy(
                clip.durationSeconds(),
                (double) span.length() * HOP_SAMPLES / RATE_HZ,
                (double) loud / span.length(),
                evenness(energyDb));
    }

    private static double evenness(float[] energyDb) {
        double sum = 0;
        double weighted = 0;
        for (float decibel : energyDb) {
            double energy = Math.pow(10, decibel / 10);
            sum += energy;
            weighted += energy * Math.log(energy);
        }
        double entropy = Math.log(sum) - weighted / sum;
        return Math.exp(entropy) / energyDb.length;
    }
}
