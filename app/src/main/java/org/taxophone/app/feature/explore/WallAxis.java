package org.taxophone.app.feature.explore;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// The axis of frequencies at the left of a line of tiles: 0 at the foot of the pictures, the
/// highest at their head, and the unit between them where there is room.
final class WallAxis extends Region {
    private static final double GAP = 6;
    private static final double HERTZ = 1000;

    private final double frame;
    private final Label highest = new Label();
    private final Label unit = new Label(Messages.text("explore.axis.unit"));
    private final Label lowest = new Label(Figures.count(0));
    private double pictures;

    /// @param frame between the edge of a tile and its picture
    WallAxis(double frame) {
        this.frame = frame;
        setMouseTransparent(true);
        for (Label label : new Label[] {highest, unit, lowest}) {
            label.getStyleClass().addAll("muted", "caption");
        }
        getChildren().setAll(highest, unit, lowest);
    }

    /// @param height of the pictures
    void show(TileAxes axes, double width, double height) {
        pictures = height;
        setMinWidth(width);
        setPrefWidth(width);
        double khz = axes.nyquistHz() / HERTZ;
        highest.setText(Figures.decimal(khz, khz == Math.rint(khz) ? 0 : 1));
        requestLayout();
    }

    // the tiles say how high the line is
    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double line = highest.prefHeight(-1);
        place(highest, frame);
        place(lowest, frame + pictures - line);
        place(unit, frame + (pictures - line) / 2);
        unit.setVisible(pictures >= 3 * line);
    }

    private void place(Label label, double y) {
        double width = Math.min(label.prefWidth(-1), getWidth());
        double x = Math.max(0, getWidth() - GAP - width);
        label.resizeRelocate(snapPositionX(x), snapPositionY(y), width, label.prefHeight(-1));
    }
}
