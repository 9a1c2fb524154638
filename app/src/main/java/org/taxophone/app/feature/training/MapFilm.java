package org.taxophone.app.feature.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.task.Background;
import org.taxophone.training.TrainingEvent;

/// The map of a training, epoch by epoch: every snapshot that the run tells is drawn, beside the UI
/// thread, whether somebody looks or not. Told on any thread, read on the UI thread.
final class MapFilm {
    private static final int FEWEST_FRAMES = 12;
    private static final int MOST_FRAMES = 500;
    private static final long MOST_POINTS = 3_000_000; // of 12 bytes

    /// Numbers in snapshots that wait to be drawn: 32 MB.
    private static final long MOST_WAITING = 8_000_000;

    private final Background background;
    private final ReadOnlyObjectWrapper<GrowingMap.@Nullable Frame> frame =
            new ReadOnlyObjectWrapper<>();
    private final Deque<TrainingEvent.SnapshotTaken> waiting = new ArrayDeque<>();
    private List<GrowingMap.Frame> frames = List.of();
    private boolean drawing;
    private int run;
    private int reel;

    MapFilm(Background background) {
        this.background = background;
    }

    /// The newest map, as of the last [#publish()].
    ReadOnlyObjectProperty<GrowingMap.@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// The maps of all epochs, oldest first.
    synchronized List<GrowingMap.Frame> frames() {
        return frames;
    }

    /// Begins anew, with another run.
    void clear(int number) {
        synchronized (this) {
            run = number;
            reel++;
            waiting.clear();
            frames = List.of();
        }
        publish();
    }

    /// Takes what an earlier sitting left of the run; of what was told meanwhile nothing is lost.
    void earlier(int number, TrainingEvent.SnapshotTaken snapshot) {
        boolean newer;
        synchronized (this) {
            newer = !frames.isEmpty() || !waiting.isEmpty() || drawing;
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
            waiting.addLast(snapshot);
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
        return waiting.stream().mapToLong(one -> one.embeddings().values().length).sum();
    }

    /// Shows the newest of what was drawn; on the UI thread.
    void publish() {
        List<GrowingMap.Frame> all = frames();
        frame.set(all.isEmpty() ? null : all.getLast());
    }

    private int drawWaiting() {
        int drawn = 0;
        while (true) {
            TrainingEvent.SnapshotTaken next;
            List<GrowingMap.Frame> before;
            int mine;
            synchronized (this) {
                next = waiting.pollFirst();
                if (next == null) {
                    drawing = false;
                    return drawn;
                }
                before = frames;
                mine = reel;
            }
            try {
                keep(mine, frame(next, before));
                drawn++;
            } catch (RuntimeException e) {
                continue; // a map that cannot be laid out: the film goes on without it
            }
        }
    }

    private static GrowingMap.Frame frame(
            TrainingEvent.SnapshotTaken taken, List<GrowingMap.Frame> before) {
        return GrowingMap.frame(
                taken.epoch(),
                taken.embeddings(),
                taken.assignment(),
                before.isEmpty() ? ScatterPoints.NONE : before.getLast().points());
    }

    private synchronized void keep(int mine, GrowingMap.Frame drawn) {
        if (mine != reel) {
            return;
        }
        List<GrowingMap.Frame> kept = new ArrayList<>(frames);
        // after a resume the epochs since the last checkpoint come a second time
        kept.removeIf(old -> old.epoch() >= drawn.epoch());
        kept.add(drawn);
        frames = List.copyOf(fitting(kept));
    }

    private static List<GrowingMap.Frame> fitting(List<GrowingMap.Frame> all) {
        int points = Math.max(1, all.getLast().points().size());
        long room = Math.clamp(MOST_POINTS / points, FEWEST_FRAMES, MOST_FRAMES);
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
