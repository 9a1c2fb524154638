package org.taxophone.app.player;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.taxophone.audio.SoundSource;

/// What the feeder thread and the UI thread both know.
final class PlayerState {
    /// Told by the feeder; the player passes it on to the UI thread.
    interface Listener {
        void changed();

        void failed(PlayRequest request, RuntimeException problem);
    }

    private final AtomicReference<@Nullable PlayRequest> wanted = new AtomicReference<>();
    private final AtomicReference<@Nullable SoundSource> prepared = new AtomicReference<>();
    private final Listener listener;
    private volatile @Nullable PlayRequest playing;
    private volatile double positionSeconds;
    private volatile float gain = 1;
    private volatile boolean levels;
    private volatile double speed = 1;

    PlayerState(Listener listener) {
        this.listener = listener;
    }

    void want(@Nullable PlayRequest request) {
        wanted.set(request);
    }

    @Nullable PlayRequest wanted() {
        return wanted.get();
    }

    /// A sound that will likely be asked for next.
    void prepare(SoundSource sound) {
        prepared.set(sound);
    }

    /// The sound to prepare, once.
    @Nullable SoundSource takePrepared() {
        return prepared.getAndSet(null);
    }

    /// True if there is no voice, or another request took its place.
    boolean isStale(@Nullable Voice voice) {
        return voice == null || wanted.get() != voice.request();
    }

    /// The feeder is about to send this request's samples, or none.
    ///
    /// @return false if a newer request is already waiting
    boolean began(@Nullable PlayRequest request) {
        if (wanted.get() != request) {
            return false;
        }
        if (playing != request) {
            playing = request;
            positionSeconds = request == null ? 0 : request.fromSeconds();
            listener.changed();
        }
        return true;
    }

    /// @param sinceBegin seconds of this voice that were heard
    void moved(double sinceBegin) {
        PlayRequest now = playing;
        if (now != null) {
            positionSeconds = now.position(sinceBegin);
            listener.changed();
        }
    }

    void ended(PlayRequest request) {
        wanted.compareAndSet(request, null);
    }

    void failed(PlayRequest request, RuntimeException problem) {
        wanted.compareAndSet(request, null);
        listener.failed(request, problem);
    }

    @Nullable PlayRequest playing() {
        return playing;
    }

    double positionSeconds() {
        return positionSeconds;
    }

    float gain() {
        return gain;
    }

    void gain(float factor) {
        gain = factor;
    }

    /// Speed of what is asked for next.
    double speed() {
        return speed;
    }

    void speed(double next) {
        speed = next;
    }

    boolean levels() {
        return levels;
    }

    void levels(boolean level) {
        levels = level;
    }
}
