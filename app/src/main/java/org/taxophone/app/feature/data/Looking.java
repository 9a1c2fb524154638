package org.taxophone.app.feature.data;

import org.taxophone.app.player.SoundLoader;
import org.taxophone.audio.Waveform;
import org.taxophone.signal.Outline;
import org.taxophone.signal.Spectrogram;

/// Makes the pictures of a clip.
final class Looking {
    /// Most of a long file that the detail shows.
    static final double MOST_SECONDS = 120;

    /// The window is as long as suits speech and most calls, whatever the rate of the clip.
    static final int AUTOMATIC = 0;

    private static final int FRAMES = 1200;
    private static final int COLUMNS = 4000;
    private static final double WINDOW_SECONDS = 0.032;
    private static final int MOST_RATE_HZ = 500_000; // fast enough for all that bats call
    private static final double LOW_SHARE = 0.35;
    private static final double HIGH_SHARE = 0.995;
    private static final double MOST_SAMPLES = 6e6;

    private Looking() {}

    /// @param fftSize samples of a window, a power of two, or [#AUTOMATIC]
    /// @param denoised true to take away what sounds all the time
    static ClipDetail at(ClipRow row, SoundLoader sounds, int fftSize, boolean denoised) {
        int rate = Math.min(MOST_RATE_HZ, row.clip().facts().sampleRateHz());
        Waveform sound =
                sounds.load(row.sound(), rate, 0, Math.min(MOST_SECONDS, MOST_SAMPLES / rate));
        double window = fftSize == AUTOMATIC ? WINDOW_SECONDS : (double) fftSize / rate;
        Spectrogram heard = Spectrogram.of(sound, window, FRAMES);
        Spectrogram seen = denoised ? heard.withoutBackground() : heard;
        return new ClipDetail(
                row,
                seen,
                seen.percentile(LOW_SHARE),
                seen.percentile(HIGH_SHARE),
                Outline.of(sound.samples(), COLUMNS),
                sound.durationSeconds());
    }
}
