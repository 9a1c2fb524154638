package org.taxophone.app.control;

import org.taxophone.audio.Waveform;
import org.taxophone.signal.FrequencyScale;
import org.taxophone.signal.Spectrogram;

/// Draws a spectrogram that nobody sees, so that the first that somebody sees is not drawn by code
/// that Java has yet to compile: that took 40 ms of the UI thread where 4 will do.
public final class FirstSpectrogram {
    private static final int RATE = 8_000;
    private static final int FRAMES = 400;
    private static final int TIMES = 8;
    private static final double WINDOW_SECONDS = 0.032;
    private static final double LOW_DB = -80;

    private FirstSpectrogram() {}

    /// Not on the UI thread.
    public static void draw() {
        float[] samples = new float[RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) Math.sin(i * i * 1e-4);
        }
        Spectrogram sound = Spectrogram.of(new Waveform(samples, RATE), WINDOW_SECONDS, FRAMES);
        for (int i = 0; i < TIMES; i++) {
            for (FrequencyScale scale : FrequencyScale.values()) {
                SpectrogramImage.of(sound, scale, LOW_DB, 0, SpectrumColors.MAGMA.table());
            }
        }
    }
}
