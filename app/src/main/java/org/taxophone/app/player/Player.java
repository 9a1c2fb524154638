package org.taxophone.app.player;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.SoundSource;

/// One voice for the whole workbench: starting a clip stops the one before, with fades of 8 ms.
///
/// Called on the UI thread, where its properties change too; decoding and feeding happen on a
/// thread of its own. Without an audio output it goes on in silence, and says so once.
public final class Player implements AutoCloseable {
    /// Quietest setting of the preview volume.
    public static final double LEAST_VOLUME_DB = -60;

    /// Loudest setting: clips as they are. No slider and no damaged preference goes beyond.
    public static final double MOST_VOLUME_DB = 0;

    private static final long ARROW_DEBOUNCE_NANOS = 70_000_000;

    private final Feeder feeder;
    private final PlayerState state;
    private final ReadOnlyStringWrapper playing = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper();
    private final ReadOnlyIntegerWrapper stops = new ReadOnlyIntegerWrapper();
    private final DoubleProperty volumeDb =
            new SimpleDoubleProperty(MOST_VOLUME_DB) {
                @Override
                public void set(double db) {
                    // what is no number is silence
                    super.set(
                            db >= LEAST_VOLUME_DB ? Math.min(db, MOST_VOLUME_DB) : LEAST_VOLUME_DB);
                }
            };
    private final BooleanProperty levelClips = new SimpleBooleanProperty();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);

    /// @param sinks makes the sink, on the player's own thread: [#device] in the program
    /// @param failed told on the UI thread of a clip that cannot be heard, and why
    public Player(
            SoundLoader loader,
            Supplier<AudioSink> sinks,
            UiThread ui,
            BiConsumer<String, RuntimeException> failed) {
        Runnable update = ui.coalesced(this::update);
        state =
                new PlayerState(
                        new PlayerState.Listener() {
                            @Override
                            public void changed() {
                                update.run();
                            }

                            @Override
                            public void failed(PlayRequest request, RuntimeException problem) {
                                ui.execute(() -> failed.accept(request.clipId(), problem));
                            }
                        });
        volumeDb.addListener((v, before, after) -> state.gain(factor(after.doubleValue())));
        levelClips.addListener((v, before, after) -> state.levels(after));
        speed.addListener((v, before, after) -> respeed(after.doubleValue()));
        feeder = new Feeder(sinks, new SoundCache(loader), state);
        feeder.start();
    }

    /// Plays a clip from its start, at once.
    public void play(String clipId, SoundSource sound) {
        play(clipId, sound, 0);
    }

    /// Plays a clip from somewhere within.
    public void play(String clipId, SoundSource sound, double fromSeconds) {
        ask(clipId, sound, fromSeconds, null, 0);
    }

    /// Plays a part of a clip over and over, with a fade at each seam.
    ///
    /// @param fromSeconds where to begin; outside the part it begins with the part
    public void loop(String clipId, SoundSource sound, SoundSpan part, double fromSeconds) {
        double start = part.contains(fromSeconds) ? fromSeconds : part.fromSeconds();
        ask(clipId, sound, start, part, 0);
    }

    /// Plays a clip unless another is asked for within 70 ms: for arrow keys that are held down.
    public void playSoon(String clipId, SoundSource sound) {
        ask(clipId, sound, 0, null, ARROW_DEBOUNCE_NANOS);
    }

    /// Reads a clip that will likely be played next, while nothing plays, so that it starts at
    /// once.
    public void prepare(SoundSource sound) {
        state.prepare(sound);
        feeder.wake();
    }

    /// Silence, within the fade and the buffer.
    public void stop() {
        stops.set(stops.get() + 1);
        state.want(null);
        feeder.wake();
    }

    /// Plays the clip, or stops it if it is the one that plays.
    public void toggle(String clipId, SoundSource sound) {
        if (playing.get().equals(clipId)) {
            stop();
        } else {
            play(clipId, sound);
        }
    }

    /// Id of the clip that is heard, or the empty string.
    public ReadOnlyStringProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Grows each time somebody asks for silence, whether or not anything is heard.
    public ReadOnlyIntegerProperty stopsProperty() {
        return stops.getReadOnlyProperty();
    }

    public String playing() {
        return playing.get();
    }

    /// Where in the clip the ear is, in seconds. Changes at most once a pulse.
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Preview volume in dB, from [#LEAST_VOLUME_DB], which is silence, to [#MOST_VOLUME_DB].
    public DoubleProperty volumeDbProperty() {
        return volumeDb;
    }

    /// Whether clips are brought to one level; takes effect from the next clip on.
    public BooleanProperty levelClipsProperty() {
        return levelClips;
    }

    /// Seconds of a clip in a second of the ear: 1; 0.5 is half as fast and an octave deeper. What
    /// plays goes on from where it is.
    public DoubleProperty speedProperty() {
        return speed;
    }

    @Override
    public void close() {
        feeder.close();
    }

    private void ask(
            String clipId,
            SoundSource sound,
            double fromSeconds,
            @Nullable SoundSpan loop,
            long waitNanos) {
        ask(
                new PlayRequest(
                        clipId,
                        sound,
                        fromSeconds,
                        loop,
                        speed.get(),
                        System.nanoTime() + waitNanos));
    }

    private void ask(PlayRequest request) {
        state.want(request);
        feeder.wake();
    }

    private void respeed(double next) {
        if (!(next > 0 && next <= 1)) {
            throw new IllegalArgumentException("speed must be above 0 and at most 1: was " + next);
        }
        state.speed(next);
        PlayRequest now = state.wanted();
        if (now != null) {
            double from = now == state.playing() ? state.positionSeconds() : now.fromSeconds();
            ask(
                    new PlayRequest(
                            now.clipId(),
                            now.sound(),
                            from,
                            now.loop(),
                            next,
                            now.notBeforeNanos()));
        }
    }

    private void update() {
        PlayRequest now = state.playing();
        position.set(state.positionSeconds());
        playing.set(now == null ? "" : now.clipId());
    }

    private static float factor(double db) {
        return db <= LEAST_VOLUME_DB ? 0 : (float) Math.pow(10, db / 20);
    }

    /// Closes the audio output and asks for one anew: another was chosen.
    public void reopen() {
        stop();
        feeder.reopen();
    }

    /// Silence that takes as long as sound would.
    public static AudioSink silence() {
        return new SilentSink();
    }

    /// An audio output, or silence that takes as long as sound would.
    ///
    /// @param output its name; the system's where it is not to be had
    /// @param noDevice run, on the calling thread, where there is no audio output
    public static AudioSink device(String output, Runnable noDevice) {
        return LineSink.open(output)
                .orElseGet(
                        () -> {
                            noDevice.run();
                            return new SilentSink();
                        });
    }
}
