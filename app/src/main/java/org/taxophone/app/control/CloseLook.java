package org.taxophone.app.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.audio.Slice;
import org.taxophone.audio.SoundSource;

/// Looks closely at the part of a sound that is on show, where the picture of the whole is coarse.
public final class CloseLook {
    /// Beyond what is on show a close-up goes on to either side, by this share of it.
    private static final double MARGIN = 0.5;

    /// The picture of the whole is as sharp as that of a greater share of it.
    private static final double COARSE = 0.5;

    private static final double LEAST_SECONDS = 0.02;

    /// A close-up is sharp while so great a part of it is on show.
    private static final double SHARP = 0.25;

    private static final Duration SETTLED = Duration.millis(150);

    private record Whole(SoundSource source, double seconds, SoundPicture.Grain grain) {}

    private final SoundStreamer sounds;
    private final LatestLoad loads;
    private final ReadOnlyObjectWrapper<@Nullable CloseUp> closeUp = new ReadOnlyObjectWrapper<>();
    private @Nullable Whole whole;

    /// @param loads its own
    public CloseLook(SoundStreamer sounds, LatestLoad loads) {
        this.sounds = sounds;
        this.loads = loads;
    }

    /// From now on this sound is looked at.
    ///
    /// @param seconds its length
    /// @param grain how finely a part is drawn
    public void of(SoundSource source, double seconds, SoundPicture.Grain grain) {
        forget();
        whole = new Whole(source, seconds, grain);
    }

    /// No sound is looked at any more.
    public void forget() {
        loads.forget();
        closeUp.set(null);
        whole = null;
    }

    /// What was looked at closely, or null.
    public ReadOnlyObjectProperty<@Nullable CloseUp> closeUpProperty() {
        return closeUp.getReadOnlyProperty();
    }

    /// Looks at a part, where that shows more.
    ///
    /// @param shown what is on show
    public void look(SoundWindow shown) {
        Whole now = whole;
        if (now == null) {
            return;
        }
        part(now.seconds(), closeUp.get(), shown).ifPresent(part -> look(now, part));
    }

    private void look(Whole now, Slice part) {
        loads.<CloseUp>grow(
                soFar -> closely(now, part, some -> soFar.accept(() -> closeUp(part, some.get()))),
                closeUp::set,
                trouble -> {}); // the whole is on show as it is
    }

    private CloseUp closely(Whole now, Slice part, Consumer<Supplier<SoundPicture>> soFar) {
        double start = now.source().startSeconds();
        Slice slice = new Slice(start + part.startSeconds(), start + part.endSeconds());
        SoundSource source = new SoundSource(now.source().file(), Optional.of(slice));
        return closeUp(part, SoundPicture.read(sounds, source, part.seconds(), now.grain(), soFar));
    }

    private static CloseUp closeUp(Slice part, SoundPicture picture) {
        return new CloseUp(part.startSeconds(), picture.spectrogram(), picture.outline());
    }

    // somewhat more than is on show; empty where what is there is as sharp
    private static Optional<Slice> part(
            double wholeSeconds, @Nullable CloseUp before, SoundWindow shown) {
        double wanted = Math.max(LEAST_SECONDS, shown.seconds());
        if (before != null
                && before.covers(shown, wholeSeconds)
                && wanted >= SHARP * (before.toSeconds() - before.fromSeconds())) {
            return Optional.empty();
        }
        double from = Math.max(0, shown.fromSeconds() - MARGIN * wanted);
        double to = Math.min(wholeSeconds, shown.fromSeconds() + (1 + MARGIN) * wanted);
        return to - from < COARSE * wholeSeconds && to > from
                ? Optional.of(new Slice(from, to))
                : Optional.empty();
    }

    /// Looks at what two pictures show, once it stays the same for a moment, and shows what is
    /// found there.
    public void follow(WaveformView waveform, SpectrogramView spectrogram) {
        PauseTransition settled = new PauseTransition(SETTLED);
        settled.setOnFinished(event -> look(spectrogram.windowProperty().get()));
        spectrogram.windowProperty().addListener((v, before, after) -> settled.playFromStart());
        closeUp.addListener(
                (v, before, after) -> {
                    waveform.closeUp(after);
                    spectrogram.closeUp(after);
                    settled.playFromStart(); // nothing, if it is of what is on show
                });
    }
}
