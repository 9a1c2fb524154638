package org.taxophone.app.feature.data;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.CloseUp;
import org.taxophone.app.control.SoundWindow;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.audio.Slice;
import org.taxophone.audio.SoundSource;
import org.taxophone.signal.GrowingOutline;
import org.taxophone.signal.GrowingSpectrogram;
import org.taxophone.signal.Spectrogram;

/// Makes the pictures of a clip, while it is read.
final class Looking {
    /// The window is as long as suits speech and most calls, whatever the rate of the clip.
    static final int AUTOMATIC = 0;

    private static final int FRAMES = 1200;
    private static final int COLUMNS = 4000;
    private static final double WINDOW_SECONDS = 0.032;
    private static final int MOST_RATE_HZ = 500_000; // fast enough for all that bats call
    private static final double LOW_SHARE = 0.35;
    private static final double HIGH_SHARE = 0.995;

    /// Beyond what is on show a close-up goes on to either side, by this share of it.
    private static final double MARGIN = 0.5;

    private static final double LEAST_SECONDS = 0.02;

    /// A close-up is sharp while so great a part of it is on show.
    private static final double SHARP = 0.25;

    private final ClipRow row;
    private final double seconds;
    private final GrowingSpectrogram spectrogram;
    private final GrowingOutline outline;

    /// @param seconds length of what is read
    private Looking(ClipRow row, double seconds, int fftSize) {
        this.row = row;
        this.seconds = seconds;
        int rate = rate(row);
        double window = fftSize == AUTOMATIC ? WINDOW_SECONDS : (double) fftSize / rate;
        spectrogram = new GrowingSpectrogram(rate, window, FRAMES, seconds);
        outline = new GrowingOutline(COLUMNS, Math.round(seconds * rate));
    }

    private static int rate(ClipRow row) {
        return Math.min(MOST_RATE_HZ, row.clip().facts().sampleRateHz());
    }

    /// @param fftSize samples of a window, a power of two, or [#AUTOMATIC]
    /// @param denoised true to take away what sounds all the time
    /// @param soFar offered what there is, after each piece
    static ClipDetail at(
            ClipRow row,
            SoundStreamer sounds,
            int fftSize,
            boolean denoised,
            Consumer<Supplier<ClipDetail>> soFar) {
        Looking looking = new Looking(row, row.seconds(), fftSize);
        looking.read(
                sounds,
                row.sound(),
                () -> soFar.accept(() -> looking.detail(looking.spectrogram.soFar(), denoised)));
        return looking.detail(looking.spectrogram.end(), denoised);
    }

    private void read(SoundStreamer sounds, SoundSource source, Runnable taken) {
        sounds.stream(
                source,
                rate(row),
                piece -> {
                    spectrogram.add(piece.samples());
                    outline.add(piece.samples());
                    taken.run();
                });
    }

    private ClipDetail detail(Spectrogram heard, boolean denoised) {
        Spectrogram seen = denoised ? heard.withoutBackground() : heard;
        return new ClipDetail(
                row,
                seen,
                seen.percentile(LOW_SHARE),
                seen.percentile(HIGH_SHARE),
                outline.soFar(),
                outline.fraction() * seconds,
                seconds);
    }

    /// What must be looked at closely, so that a part of a clip is as sharp as it can be: somewhat
    /// more than is on show. Empty where what is there is as sharp.
    ///
    /// @param before what was looked at closely so far, or null
    static Optional<Slice> close(ClipDetail whole, @Nullable CloseUp before, SoundWindow shown) {
        double wanted = Math.max(LEAST_SECONDS, shown.seconds());
        if (before != null
                && before.covers(shown, whole.seconds())
                && wanted >= SHARP * (before.toSeconds() - before.fromSeconds())) {
            return Optional.empty();
        }
        double from = Math.max(0, shown.fromSeconds() - MARGIN * wanted);
        double to = Math.min(whole.seconds(), shown.fromSeconds() + (1 + MARGIN) * wanted);
        return to - from < MARGIN * whole.seconds() && to > from
                ? Optional.of(new Slice(from, to))
                : Optional.empty();
    }

    /// @param part of the clip, counted from its beginning
    /// @param soFar offered what there is, after each piece
    static CloseUp closely(
            ClipRow row,
            SoundStreamer sounds,
            int fftSize,
            Slice part,
            Consumer<Supplier<CloseUp>> soFar) {
        Looking looking = new Looking(row, part.seconds(), fftSize);
        double start = row.sound().startSeconds();
        Slice slice = new Slice(start + part.startSeconds(), start + part.endSeconds());
        looking.read(
                sounds,
                new SoundSource(row.sound().file(), Optional.of(slice)),
                () -> soFar.accept(() -> looking.closeUp(part, looking.spectrogram.soFar())));
        return looking.closeUp(part, looking.spectrogram.end());
    }

    private CloseUp closeUp(Slice part, Spectrogram seen) {
        return new CloseUp(part.startSeconds(), seen, outline.soFar());
    }
}
