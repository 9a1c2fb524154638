package org.taxophone.app.feature.data;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.player.Player;
import org.taxophone.app.player.SoundSpan;

/// How the clip that is looked at is listened to: over and over or once, all of it or a part.
public final class Listening {
    private final Player player;
    private final ObservableValue<? extends @Nullable ClipRow> current;
    private final BooleanProperty repeat = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable SoundSpan> part = new SimpleObjectProperty<>();

    Listening(Player player, ObservableValue<? extends @Nullable ClipRow> current) {
        this.player = player;
        this.current = current;
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
    public javafx.beans.property.DoubleProperty speedProperty() {
        return player.speedProperty();
    }

    /// Plays a clip at once.
    public void play(ClipRow row) {
        player.play(row.id(), row.sound());
    }

    /// Plays a clip that the arrow keys came by, unless they go on at once.
    public void passBy(ClipRow row) {
        player.playSoon(row.id(), row.sound());
    }

    /// Silence.
    public void stop() {
        player.stop();
    }

    /// Plays a part over and over: what lies beyond the end of the clip is cut off.
    public void loop(SoundSpan marked) {
        ClipRow row = current.getValue();
        if (row == null) {
            return;
        }
        double end = Math.min(marked.toSeconds(), row.seconds());
        if (end - marked.fromSeconds() < SoundSpan.LEAST_SECONDS) {
            part.set(null);
            return;
        }
        SoundSpan within = new SoundSpan(marked.fromSeconds(), end);
        part.set(within);
        if (repeat.get()) {
            player.loop(row.id(), row.sound(), within, within.fromSeconds());
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

    /// Plays the current clip from its beginning or that of the part, or stops it.
    public void toggle() {
        ClipRow row = current.getValue();
        if (row != null && player.playing().equals(row.id())) {
            player.stop();
        } else {
            start(0);
        }
    }

    private void repeats(boolean over) {
        ClipRow row = current.getValue();
        if (row == null) {
            return;
        }
        if (over) {
            boolean playing = player.playing().equals(row.id());
            start(playing ? player.positionProperty().get() : 0);
        } else {
            part.set(null);
            if (player.playing().equals(row.id())) {
                start(player.positionProperty().get());
            }
        }
    }

    private void start(double seconds) {
        ClipRow row = current.getValue();
        if (row == null) {
            return;
        }
        SoundSpan marked = part.get();
        if (repeat.get() && row.seconds() >= SoundSpan.LEAST_SECONDS) {
            SoundSpan around = marked == null ? new SoundSpan(0, row.seconds()) : marked;
            player.loop(row.id(), row.sound(), around, seconds);
        } else {
            player.play(row.id(), row.sound(), seconds);
        }
    }
}
