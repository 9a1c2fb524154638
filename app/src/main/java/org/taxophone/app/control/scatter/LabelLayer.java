package org.taxophone.app.control.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.layout.Pane;

/// The numbers of the groups, each above its medoid; with their names where the map is wide enough
/// and no other label is in the way.
final class LabelLayer extends Pane {
    /// Below this width there are numbers only.
    private static final double WIDTH_FOR_NAMES = 700;

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
        List<GroupChip> seen = new ArrayList<>();
        List<LabelPlaces.Wish> wishes = new ArrayList<>();
        for (GroupChip chip : chips) {
            int row = chip.label().row();
            boolean known = row >= 0 && row < points.size();
            double x = known ? view.pixelX(points.x()[row]) : -1;
            double y = known ? view.pixelY(points.y()[row]) : -1;
            chip.setVisible(
                    !hidden.hides(chip.label().group())
                            && x >= 0
                            && y >= 0
                            && x <= view.width()
                            && y <= view.height());
            if (chip.isVisible()) {
                seen.add(chip);
                wishes.add(wish(chip, x, y, view.width() >= WIDTH_FOR_NAMES));
            }
        }
        List<LabelPlaces.Place> places = new LabelPlaces(view.width(), view.height()).of(wishes);
        for (int i = 0; i < places.size(); i++) {
            put(seen.get(i), places.get(i));
        }
    }

    private static LabelPlaces.Wish wish(GroupChip chip, double x, double y, boolean wide) {
        chip.showName(false);
        chip.applyCss();
        double number = Math.ceil(chip.prefWidth(-1));
        chip.showName(wide || !chip.label().numbered());
        double named = Math.ceil(chip.prefWidth(-1));
        return new LabelPlaces.Wish(x, y, number, named, Math.ceil(chip.prefHeight(-1)));
    }

    private static void put(GroupChip chip, LabelPlaces.Place place) {
        chip.showName(place.named());
        chip.resizeRelocate(
                Math.round(place.box().getMinX()),
                Math.round(place.box().getMinY()),
                place.box().getWidth(),
                place.box().getHeight());
    }

    @Override
    protected void layoutChildren() {
        // the map places them
    }
}
