package org.taxophone.app.session;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.player.Player;
import org.taxophone.app.player.SoundSpan;
import org.taxophone.audio.SoundSource;
import org.taxophone.dataset.Dataset;

/// How the current clip is listened to: once or over and over, all of it or a part. The same in
/// every place.
public final class Audition {
    private final Player player;
    private final ObservableValue<@Nullable Clip> current;
    private final BooleanProperty repeat = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable SoundSpan> part = new SimpleObjectProperty<>();

    /// A clip as the player needs it.
    public record Clip(String id, SoundSource sound, double seconds) {}

    public Audition(Player player, Selection selection, CurrentProject project) {
        this.player = player;
        current =
                Bindings.createObjectBinding(
                        () -> clip(project, selection.current()),
                        selection.currentProperty(),
                        project.datasetProperty(),
                        project.soFarProperty());
        repeat.addListener((v, before, after) -> repeats(after));
        current.addListener(
                (v, before, after) -> {
                    if (before == null || after == null || !before.id().equals(after.id())) {
                        repeat.set(false);
                        part.set(null);
                    }
                });
    }

    /// Whether the current clip, or the marked part of it, is heard over and over.
    public BooleanProperty repeatProperty() {
        return repeat;
    }

    /// The marked part of the current clip, or null.
    public ObjectProperty<@Nullable SoundSpan> partProperty() {
        return part;
    }

    /// Half and quarter speed bring high calls down to where people hear them.
    public DoubleProperty speedProperty() {
        return player.speedProperty();
    }

    /// Plays a clip at once: the current one over and over if that is wished.
    public void play(String clipId, SoundSource sound) {
        Clip clip = current.getValue();
        if (clip != null && clip.id().equals(clipId)) {
            start(0);
        } else {
            player.play(clipId, sound);
        }
    }

    /// Plays a clip that the arrow keys came by, unless they go on at once.
    public void passBy(String clipId, SoundSource sound) {
        player.playSoon(clipId, sound);
    }

    /// Silence.
    public void stop() {
        player.stop();
    }

    /// Plays the current clip from its beginning or that of the part, or stops it.
    public void toggle() {
        Clip clip = current.getValue();
        if (clip != null && player.playing().equals(clip.id())) {
            player.stop();
        } else {
            start(0);
        }
    }

    /// Plays a part over and over: what lies beyond the end of the clip is cut off.
    public void loop(SoundSpan marked) {
        Clip clip = current.getValue();
        if (clip == null) {
            return;
        }
        double end = Math.min(marked.toSeconds(), clip.seconds());
        if (end - marked.fromSeconds() < SoundSpan.LEAST_SECONDS) {
            part.set(null);
            return;
        }
        SoundSpan within = new SoundSpan(marked.fromSeconds(), end);
        part.set(within);
        if (repeat.get()) {
            player.loop(clip.id(), clip.sound(), within, within.fromSeconds());
        } else {
            repeat.set(true);
        }
    }

    /// Plays the current clip from a moment on. A click outside the marked part takes the mark
    /// away.
    public void from(double seconds) {
        SoundSpan marked = part.get();
        if (marked != null && !marked.contains(seconds)) {
            part.set(null);
            repeat.set(false);
        }
        start(seconds);
    }

    private static @Nullable Clip clip(CurrentProject project, String id) {
        Dataset dataset =
                project.dataset() != null ? project.dataset() : project.soFarProperty().get();
        int row = dataset == null ? -1 : dataset.indexOf(id);
        return dataset == null || row < 0
                ? null
                : new Clip(
                        id, dataset.sound(row), dataset.clips().get(row).facts().durationSeconds());
    }

    private void repeats(boolean over) {
        Clip clip = current.getValue();
        if (clip == null) {
            return;
        }
        if (over) {
            boolean playing = player.playing().equals(clip.id());
            start(playing ? player.positionProperty().get() : 0);
        } else {
            part.set(null);
            if (player.playing().equals(clip.id())) {
                start(player.positionProperty().get());
            }
        }
    }

    private void start(double seconds) {
        Clip clip = current.getValue();
        if (clip == null) {
            return;
        }
        SoundSpan marked = part.get();
        if (repeat.get() && clip.seconds() >= SoundSpan.LEAST_SECONDS) {
            SoundSpan around = marked == null ? new SoundSpan(0, clip.seconds()) : marked;
            player.loop(clip.id(), clip.sound(), around, seconds);
        } else {
            player.play(clip.id(), clip.sound(), seconds);
        }
    }
}
