package org.taxophone.app.feature.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.task.Background;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.training.TrainingEvent;

/// The map of a training, epoch by epoch: every snapshot that the run tells is drawn, beside the UI
/// thread, whether somebody looks or not. Told on any thread, read on the UI thread.
///
/// A run that trains from several seeds has a film of each; the one that goes on, or was chosen, is
/// on show.
final class MapFilm {
    private static final int FEWEST_FRAMES = 12;
    private static final int MOST_FRAMES = 500;
    private static final long MOST_POINTS = 3_000_000; // of 12 bytes

    /// Numbers in snapshots that wait to be drawn: 32 MB.
    private static final long MOST_WAITING = 8_000_000;

    private final Background background;
    private final ReadOnlyObjectWrapper<GrowingMap.@Nullable Frame> frame =
            new ReadOnlyObjectWrapper<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<Integer, List<GrowingMap.Frame>> films = new HashMap<>();
    private int restart;
    private @Nullable ClusterAssignment result;
    private boolean drawing;
    private int run;
    private int reel;

    private record Waiting(int restart, TrainingEvent.SnapshotTaken snapshot) {}

    MapFilm(Background background) {
        this.background = background;
    }

    /// The newest map, as of the last [#publish()].
    ReadOnlyObjectProperty<GrowingMap.@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// The maps of all epochs, oldest first.
    synchronized List<GrowingMap.Frame> frames() {
        return films.getOrDefault(restart, List.of());
    }

    /// What follows is of this training of the run.
    ///
    /// @param other from 1
    synchronized void restart(int number, int other) {
        if (number == run) {
            restart = other;
        }
    }

    /// Begins anew, with another run.
    void clear(int number) {
        synchronized (this) {
            run = number;
            reel++;
            waiting.clear();
            films.clear();
            restart = 0;
            result = null;
        }
        publish();
    }

    /// The run has its clusters: the last map takes their numbers, and each map before it those of
    /// the next, so that a cluster keeps its number and colour to the end.
    void ended(int number, ClusterAssignment found) {
        synchronized (this) {
            if (number != run) {
                return;
            }
            result = found;
        }
        background.load(this::numberAll, numbered -> publish(), problem -> publish());
    }

    private int numberAll() {
        while (true) {
            List<GrowingMap.Frame> before;
            ClusterAssignment later;
            synchronized (this) {
                before = frames();
                later = result;
            }
            if (later == null) {
                return 0;
            }
            List<GrowingMap.Frame> numbered = new ArrayList<>();
            for (GrowingMap.Frame one : before.reversed()) {
                numbered.addFirst(one.numberedAs(later));
                later = numbered.getFirst().assignment();
            }
            synchronized (this) {
                if (frames() == before) { // else another was drawn meanwhile
                    films.put(restart, List.copyOf(numbered));
                    return numbered.size();
                }
            }
        }
    }

    /// Takes what an earlier sitting left of the run; of what was told meanwhile nothing is lost.
    void earlier(int number, TrainingEvent.SnapshotTaken snapshot) {
        boolean newer;
        synchronized (this) {
            newer = !frames().isEmpty() || !waiting.isEmpty() || drawing;
        }
        if (!newer) {
            taken(number, snapshot);
        }
    }

    /// Takes a snapshot to be drawn, unless it is of a run that is no longer watched.
    void taken(int number, TrainingEvent.SnapshotTaken snapshot) {
        synchronized (this) {
            if (number != run) {
                return;
            }
            waiting.addLast(new Waiting(restart, snapshot));
            while (waiting.size() > 1 && numbers() > MOST_WAITING) {
                waiting.removeFirst();
            }
            if (drawing) {
                return;
            }
            drawing = true;
        }
        background.load(this::drawWaiting, drawn -> publish(), problem -> publish());
    }

    private long numbers() {
        return waiting.stream().mapToLong(one -> one.snapshot().embeddings().values().length).sum();
    }

    /// Shows the newest of what was drawn; on the UI thread.
    void publish() {
        List<GrowingMap.Frame> all = frames();
        frame.set(all.isEmpty() ? null : all.getLast());
    }

    private int drawWaiting() {
        int drawn = 0;
        while (true) {
            Waiting next;
            List<GrowingMap.Frame> before;
            int mine;
            synchronized (this) {
                next = waiting.pollFirst();
                if (next == null) {
                    drawing = false;
                    break;
                }
                before = films.getOrDefault(next.restart(), List.of());
                mine = reel;
            }
            try {
                keep(mine, next.restart(), frame(next.snapshot(), before));
                drawn++;
            } catch (RuntimeException e) {
                continue; // a map that cannot be laid out: the film goes on without it
            }
        }
        numberAll();
        return drawn;
    }

    private static GrowingMap.Frame frame(
            TrainingEvent.SnapshotTaken taken, List<GrowingMap.Frame> before) {
        return GrowingMap.frame(
                taken.epoch(),
                taken.embeddings(),
                taken.assignment(),
                before.isEmpty() ? ScatterPoints.NONE : before.getLast().points());
    }

    private synchronized void keep(int mine, int of, GrowingMap.Frame drawn) {
        if (mine != reel) {
            return;
        }
        List<GrowingMap.Frame> kept = new ArrayList<>(films.getOrDefault(of, List.of()));
        // after a resume the epochs since the last checkpoint come a second time
        kept.removeIf(old -> old.epoch() >= drawn.epoch());
        kept.add(drawn);
        films.putIfAbsent(of, List.of());
        films.put(of, List.copyOf(fitting(kept, films.size())));
    }

    private static List<GrowingMap.Frame> fitting(List<GrowingMap.Frame> all, int films) {
        int points = Math.max(1, all.getLast().points().size());
        long room = Math.clamp(MOST_POINTS / points / films, FEWEST_FRAMES, MOST_FRAMES);
        List<GrowingMap.Frame> kept = all;
        while (kept.size() > room) {
            // the film loses every second picture, but never its first and last
            List<GrowingMap.Frame> thinner = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                if (i % 2 == 0 || i == kept.size() - 1) {
                    thinner.add(kept.get(i));
                }
            }
            kept = thinner;
        }
        return kept;
    }
}
