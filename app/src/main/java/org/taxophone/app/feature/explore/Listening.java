package org.taxophone.app.feature.explore;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.Selection;
import org.taxophone.dataset.Dataset;

/// Plays clips of the explored run by their ids, one or many in turn.
final class Listening {
    private final Player player;
    private final Selection selection;
    private final Audition audition;
    private final Deque<String> queue = new ArrayDeque<>();
    private @Nullable Dataset dataset;

    Listening(Player player, Selection selection, Audition audition) {
        this.audition = audition;
        this.player = player;
        this.selection = selection;
        // whoever asks for silence means all that was to come
        player.stopsProperty().addListener((value, before, now) -> queue.clear());
        player.playingProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now.isEmpty() && !queue.isEmpty()) {
                                next();
                            }
                        });
    }

    void of(@Nullable Dataset clips) {
        dataset = clips;
        queue.clear();
    }

    /// Plays at once, in place of everything.
    void play(String clipId) {
        queue.clear();
        start(clipId, false);
    }

    /// Plays unless another is asked for within 70 ms.
    void playSoon(String clipId) {
        queue.clear();
        start(clipId, true);
    }

    /// Plays all of them in turn; each becomes the current clip.
    void playAll(Collection<String> clipIds) {
        queue.clear();
        queue.addAll(clipIds);
        audition.repeatProperty().set(false); // or it would never come to the second
        next();
    }

    void toggle(String clipId) {
        if (player.playing().equals(clipId)) {
            silence();
        } else {
            play(clipId);
        }
    }

    /// @return false if there was nothing to silence
    boolean silence() {
        boolean sounding = !player.playing().isEmpty() || !queue.isEmpty();
        queue.clear();
        player.stop();
        return sounding;
    }

    private void next() {
        String clip = queue.poll();
        if (clip != null) {
            selection.currentProperty().set(clip);
            start(clip, false);
        }
    }

    private void start(String clipId, boolean soon) {
        Dataset clips = dataset;
        int row = clips == null ? -1 : clips.indexOf(clipId);
        if (clips == null || row < 0) {
            return;
        }
        if (soon) {
            audition.passBy(clipId, clips.sound(row));
        } else {
            audition.play(clipId, clips.sound(row));
        }
    }
}
