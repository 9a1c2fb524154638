package org.taxophone.app.control.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

/// The numbers of the groups, each above its medoid; with their names where the map is wide enough
/// and no other label is in the way.
final class LabelLayer extends Pane {
    /// Below this width there are numbers only.
    private static final double WIDTH_FOR_NAMES = 700;

    private static final double ABOVE = 9;

    private final List<GroupChip> chips = new ArrayList<>();
    private HiddenGroups hidden = HiddenGroups.NONE;

    LabelLayer() {
        setPickOnBounds(false);
    }

    void setLabels(List<GroupLabel> labels, IntConsumer onChosen) {
        chips.clear();
        for (GroupLabel label : labels) {
            chips.add(new GroupChip(label, onChosen));
        }
        getChildren().setAll(chips);
    }

    void setChosen(int group) {
        chips.forEach(chip -> chip.setChosen(chip.label().group() == group));
    }

    void setHidden(HiddenGroups groups) {
        hidden = groups;
    }

    /// Puts each chip at its point; those outside of the view are hidden.
    void place(ScatterPoints points, MapViewport view) {
        List<Bounds> taken = new ArrayList<>();
        for (GroupChip chip : chips) {
            int row = chip.label().row();
            boolean known = row >= 0 && row < points.size();
            double x = known ? view.pixelX(points.x()[row]) : -1;
            double y = known ? view.pixelY(points.y()[row]) : -1;
            boolean seen =
                    !hidden.hides(chip.label().group())
                            && x >= 0
                            && y >= 0
                            && x <= view.width()
                            && y <= view.height();
            chip.setVisible(seen);
            if (seen) {
                taken.add(place(chip, x, y, view, taken));
            }
        }
    }

    private Bounds place(GroupChip chip, double x, double y, MapViewport view, List<Bounds> taken) {
        chip.showName(view.width() >= WIDTH_FOR_NAMES || !chip.label().numbered());
        Bounds box = box(chip, x, y, view);
        if (taken.stream().anyMatch(box::intersects)) {
            chip.showName(false);
            box = box(chip, x, y, view);
        }
        chip.resizeRelocate(
                Math.round(box.getMinX()),
                Math.round(box.getMinY()),
                box.getWidth(),
                box.getHeight());
        return box;
    }

    private static Bounds box(GroupChip chip, double x, double y, MapViewport view) {
        chip.applyCss();
        double width = Math.ceil(chip.prefWidth(-1));
        double height = Math.ceil(chip.prefHeight(-1));
        // above the point, so that a small group is not hidden; the number over it, the name beside
        double left = Math.clamp(x - height / 2, 0, Math.max(0, view.width() - width));
        double top = Math.clamp(y - height - ABOVE, 0, Math.max(0, view.height() - height));
        return new BoundingBox(left, top, width, height);
    }

    @Override
    protected void layoutChildren() {
        // the map places them
    }
}
