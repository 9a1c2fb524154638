package org.taxophone.app.feature.data;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.CloseLook;
import org.taxophone.app.control.SoundPicture;
import org.taxophone.app.player.SoundStreamer;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.LatestLoad;

/// The clip that is looked at: its row at once, its pictures when they are drawn.
final class CurrentClip {
    private final SoundStreamer sounds;
    private final LatestLoad loads;
    private final CloseLook closeLook;
    private final ReadOnlyObjectWrapper<@Nullable ClipRow> row = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ClipDetail> detail =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final IntegerProperty fftSize = new SimpleIntegerProperty(Looking.AUTOMATIC);
    private final BooleanProperty denoised = new SimpleBooleanProperty();

    /// @param closeLoads another one, for parts of it
    CurrentClip(SoundStreamer sounds, LatestLoad loads, LatestLoad closeLoads) {
        this.sounds = sounds;
        this.loads = loads;
        closeLook = new CloseLook(sounds, closeLoads);
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
        closeLook.forget();
        if (now == null) {
            loads.forget();
            detail.set(null);
            return;
        }
        problem.set("");
        SoundPicture.Grain grain = Looking.grain(now, fftSize.get());
        boolean clean = denoised.get();
        if (!clean) {
            closeLook.of(now.sound(), now.seconds(), grain);
        }
        loads.grow(soFar -> detail(now, grain, clean, soFar), detail::set, this::failed);
    }

    private ClipDetail detail(
            ClipRow now,
            SoundPicture.Grain grain,
            boolean clean,
            Consumer<Supplier<ClipDetail>> soFar) {
        SoundPicture whole =
                SoundPicture.read(
                        sounds,
                        now.sound(),
                        now.seconds(),
                        grain,
                        some -> soFar.accept(() -> Looking.detail(now, some.get(), clean)));
        return Looking.detail(now, whole, clean);
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

    /// What looks at parts of it; not while its spectrogram leaves out what sounds all the time,
    /// which is known of the whole alone.
    CloseLook closeLook() {
        return closeLook;
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
