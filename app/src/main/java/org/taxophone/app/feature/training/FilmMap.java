package org.taxophone.app.feature.training;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.scatter.GroupLabel;
import org.taxophone.app.control.scatter.GroupStyle;
import org.taxophone.app.control.scatter.Medoids;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.i18n.Messages;

/// The growing map: the newest, until a person looks at an earlier one.
final class FilmMap {
    private final TrainingViewModel model;
    private final ScatterView map;
    private final Label note;
    private final FilmStrip strip;
    private final FilmSlider slider;
    private GrowingMap.@Nullable Frame chosen;
    private GrowingMap.@Nullable Frame shown;

    FilmMap(TrainingViewModel model, ScatterView map, Label note, HBox pictures, Slider slider) {
        this.model = model;
        this.map = map;
        this.note = note;
        strip = new FilmStrip(pictures, this::choose);
        this.slider = new FilmSlider(slider, this::choose);
    }

    private void choose(GrowingMap.Frame frame) {
        chosen = frame == model.frameProperty().get() ? null : frame;
        show(frame);
    }

    /// Shows the newest map, or what a person chose as long as the film has it.
    void refresh() {
        GrowingMap.Frame newest = model.frameProperty().get();
        if (newest == null) {
            chosen = null;
            shown = null;
            note.setText(Messages.text("training.map.none"));
            strip.show(List.of(), 0);
            slider.show(List.of(), 0);
            map.setPoints(ScatterPoints.NONE);
            map.setLabels(List.of());
            return;
        }
        GrowingMap.Frame held = chosen;
        chosen =
                held == null
                        ? null
                        : model.frames().stream().filter(held::isOf).findFirst().orElse(null);
        GrowingMap.Frame now = chosen;
        show(now == null ? newest : now);
    }

    /// A lone map is large already; where no more will come, the strip says why.
    private void film(GrowingMap.Frame frame) {
        List<GrowingMap.Frame> frames = model.frames();
        TrainingPage page = model.pageProperty().get();
        boolean over =
                page != null
                        && switch (page.phase()) {
                            case DONE, INTERRUPTED, FAILED -> true;
                            case WAITING, PREPARING, TRAINING, PAUSED, FINISHING -> false;
                        };
        if (frames.size() > 1) {
            strip.show(frames, frame.epoch());
        } else {
            strip.say(over ? Messages.text("training.film.last") : "");
        }
    }

    private void show(GrowingMap.Frame frame) {
        film(frame);
        slider.show(model.frames(), frame.epoch());
        if (frame == shown) {
            return;
        }
        shown = frame;
        note.setText(Messages.text("training.map.note", frame.epoch()));
        map.setStyles(dark -> GroupStyle.all(frame.groups(), dark));
        map.blendTo(frame.points());
        int[] medoids = Medoids.of(frame.points(), frame.groups());
        map.setLabels(
                IntStream.range(0, medoids.length)
                        .filter(group -> medoids[group] >= 0)
                        .mapToObj(group -> new GroupLabel(group, "", medoids[group]))
                        .toList());
    }
}
