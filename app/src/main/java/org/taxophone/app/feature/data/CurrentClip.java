package org.taxophone.app.feature.data;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.CloseUp;
import org.taxophone.app.control.SoundWindow;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.LatestLoad;

/// The clip that is looked at: its row at once, its pictures when they are drawn.
final class CurrentClip {
    private final SoundStreamer sounds;
    private final LatestLoad loads;
    private final LatestLoad closeLoads;
    private final ReadOnlyObjectWrapper<@Nullable ClipRow> row = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClipDetail> detail =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CloseUp> closeUp = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final IntegerProperty fftSize = new SimpleIntegerProperty(Looking.AUTOMATIC);
    private final BooleanProperty denoised = new SimpleBooleanProperty();

    /// @param closeLoads another one, for parts of it
    CurrentClip(SoundStreamer sounds, LatestLoad loads, LatestLoad closeLoads) {
        this.sounds = sounds;
        this.loads = loads;
        this.closeLoads = closeLoads;
        fftSize.addListener((v, before, after) -> draw());
        denoised.addListener((v, before, after) -> draw());
    }

    /// Looks at a clip, or at none.
    void look(@Nullable ClipRow next) {
        row.set(next);
        draw();
    }

    /// Tells the same clip in another way; its pictures stay unless it lies elsewhere now.
    void tellAgain(ClipRow again) {
        ClipRow before = row.get();
        row.set(again);
        if (before == null || !before.sound().equals(again.sound())) {
            draw();
        }
    }

    /// Tries once more to read it if it could not be read.
    void retry() {
        if (!problem.get().isEmpty()) {
            draw();
        }
    }

    private void draw() {
        ClipRow now = row.get();
        closeLoads.forget();
        closeUp.set(null);
        if (now == null) {
            loads.forget();
            detail.set(null);
            return;
        }
        problem.set("");
        int window = fftSize.get();
        boolean clean = denoised.get();
        loads.grow(
                soFar -> Looking.at(now, sounds, window, clean, soFar), detail::set, this::failed);
    }

    /// Looks at a part of it more closely, where that shows more.
    ///
    /// @param shown what is on show
    void lookCloser(SoundWindow shown) {
        ClipDetail whole = detail.get();
        if (whole == null || denoised.get()) {
            return; // what sounds all the time is known of the whole alone
        }
        int window = fftSize.get();
        Looking.close(whole, closeUp.get(), shown)
                .ifPresent(
                        part ->
                                closeLoads.grow(
                                        soFar ->
                                                Looking.closely(
                                                        whole.row(), sounds, window, part, soFar),
                                        closeUp::set,
                                        trouble -> {})); // the whole is on show as it is
    }

    private void failed(Exception trouble) {
        detail.set(null);
        tell(trouble);
    }

    /// Says what went wrong.
    void tell(Exception trouble) {
        problem.set(Journal.explain(trouble));
    }

    ReadOnlyObjectProperty<@Nullable ClipRow> rowProperty() {
        return row.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable ClipDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// A part of it that was looked at closely, or null.
    ReadOnlyObjectProperty<@Nullable CloseUp> closeUpProperty() {
        return closeUp.getReadOnlyProperty();
    }

    /// Why it cannot be shown, or the empty string.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Samples of a window of its spectrogram; [Looking#AUTOMATIC] chooses by its rate.
    IntegerProperty fftSizeProperty() {
        return fftSize;
    }

    /// True while its spectrogram leaves out what sounds all the time.
    BooleanProperty denoisedProperty() {
        return denoised;
    }
}
