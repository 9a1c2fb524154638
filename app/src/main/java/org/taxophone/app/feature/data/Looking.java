package org.taxophone.app.feature.data;

import org.taxophone.app.control.SoundPicture;
import org.taxophone.signal.Spectrogram;

/// How finely a clip is drawn, and in which levels.
final class Looking {
    /// The window is as long as suits speech and most calls, whatever the rate of the clip.
    static final int AUTOMATIC = 0;

    private static final int FRAMES = 1200;
    private static final int COLUMNS = 4000;
    private static final double WINDOW_SECONDS = 0.032;
    private static final int MOST_RATE_HZ = 500_000; // fast enough for all that bats call
    private static final double LOW_SHARE = 0.35;
    private static final double HIGH_SHARE = 0.995;

    private Looking() {}

    /// @param fftSize samples of a window, a power of two, or [#AUTOMATIC]
    static SoundPicture.Grain grain(ClipRow row, int fftSize) {
        int rate = Math.min(MOST_RATE_HZ, row.clip().facts().sampleRateHz());
        double window = fftSize == AUTOMATIC ? WINDOW_SECONDS : (double) fftSize / rate;
        return new SoundPicture.Grain(rate, window, FRAMES, COLUMNS);
    }

    /// @param denoised true to take away what sounds all the time
    static ClipDetail detail(ClipRow row, SoundPicture picture, boolean denoised) {
        Spectrogram heard = picture.spectrogram();
        Spectrogram seen = denoised ? heard.withoutBackground() : heard;
        return new ClipDetail(
                row,
                seen,
                seen.percentile(LOW_SHARE),
                seen.percentile(HIGH_SHARE),
                picture.outline(),
                picture.outlinedSeconds(),
                picture.seconds());
    }
}
