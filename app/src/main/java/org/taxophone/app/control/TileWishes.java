package org.taxophone.app.control;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.taxophone.audio.SoundSource;

/// The small spectrograms that are asked for, and those that are being made. What was asked for
/// last is taken first, by whoever makes it, at the moment that he begins: he need not wait for
/// the UI thread to hand it to him, nor makes what was scrolled by meanwhile. For several threads.
final class TileWishes {
    private static final int MOST = 240;

    private final LinkedHashMap<String, Wish> waiting = new LinkedHashMap<>();
    private final Map<String, Wish> running = new HashMap<>();

    /// @param ready run once the picture is there
    /// @param seen true if somebody waits for it, false if it is made ahead
    record Wish(String clipId, SoundSource sound, Runnable ready, boolean seen) {
        private Wish and(Runnable other) {
            return new Wish(
                    clipId,
                    sound,
                    () -> {
                        ready.run();
                        other.run();
                    },
                    true);
        }
    }

    /// A picture is wanted now.
    synchronized void now(String clipId, SoundSource sound, Runnable ready) {
        if (running.containsKey(clipId)) {
            running.computeIfPresent(clipId, (id, wish) -> wish.and(ready));
            return;
        }
        Wish before = waiting.remove(clipId); // to the end of the queue: asked for last
        waiting.put(
                clipId, before == null ? new Wish(clipId, sound, ready, true) : before.and(ready));
        if (waiting.size() > MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
    }

    /// A picture will be wanted, and is made when no other is.
    synchronized void soon(String clipId, SoundSource sound) {
        if (!running.containsKey(clipId) && !waiting.containsKey(clipId) && waiting.size() < MOST) {
            waiting.putFirst(clipId, new Wish(clipId, sound, () -> {}, false));
        }
    }

    /// What is to be made next, which is now being made.
    synchronized Optional<Wish> take() {
        Map.Entry<String, Wish> last = waiting.pollLastEntry();
        if (last == null) {
            return Optional.empty();
        }
        running.put(last.getKey(), last.getValue());
        return Optional.of(last.getValue());
    }

    /// The picture is there, or cannot be.
    ///
    /// @return what is to be told
    synchronized Runnable made(String clipId) {
        Wish wish = running.remove(clipId);
        return wish == null ? () -> {} : wish.ready();
    }

    synchronized void clear() {
        waiting.clear();
    }

    synchronized boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /// True if somebody waits for what is to be made next.
    synchronized boolean isSeen() {
        Map.Entry<String, Wish> last = waiting.lastEntry();
        return last != null && last.getValue().seen();
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty() && running.isEmpty();
    }
}
