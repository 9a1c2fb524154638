package org.taxophone.app.feature.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.task.Background;
import org.taxophone.training.TrainingEvent;

/// The map of a training, epoch by epoch, drawn beside the UI thread.
final class MapFilm {
    private static final int MOST_FRAMES = 12;

    private final Background background;
    private final ReadOnlyObjectWrapper<GrowingMap.@Nullable Frame> frame =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<GrowingMap.Frame> frames = FXCollections.observableArrayList();
    private int drawnEpoch = -1;
    private boolean drawing;
    private int reel;

    MapFilm(Background background) {
        this.background = background;
    }

    /// The newest map.
    ReadOnlyObjectProperty<GrowingMap.@Nullable Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// Maps of earlier epochs, oldest first.
    ObservableList<GrowingMap.Frame> frames() {
        return frames;
    }

    /// Begins anew, with another run.
    void clear() {
        reel++;
        frames.clear();
        frame.set(null);
        drawnEpoch = -1;
        drawing = false;
    }

    void draw(Optional<TrainingEvent.SnapshotTaken> snapshot) {
        if (drawing || snapshot.isEmpty() || snapshot.get().epoch() == drawnEpoch) {
            return;
        }
        drawing = true;
        int mine = reel;
        TrainingEvent.SnapshotTaken taken = snapshot.get();
        GrowingMap.Frame shown = frame.get();
        ScatterPoints before = shown == null ? ScatterPoints.NONE : shown.points();
        background.load(
                () ->
                        GrowingMap.frame(
                                taken.epoch(), taken.embeddings(), taken.assignment(), before),
                drawn -> {
                    if (mine == reel) {
                        show(drawn);
                    }
                },
                problem -> {
                    if (mine == reel) {
                        drawing = false;
                    }
                });
    }

    private void show(GrowingMap.Frame drawn) {
        drawing = false;
        drawnEpoch = drawn.epoch();
        List<GrowingMap.Frame> kept = new ArrayList<>(frames);
        kept.add(drawn);
        while (kept.size() > MOST_FRAMES) {
            // the film loses every second picture, but never its first and last
            List<GrowingMap.Frame> thinner = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                if (i % 2 == 0 || i == kept.size() - 1) {
                    thinner.add(kept.get(i));
                }
            }
            kept = thinner;
        }
        frames.setAll(kept);
        frame.set(drawn); // last: whoever hears of it asks for the film too
    }
}
