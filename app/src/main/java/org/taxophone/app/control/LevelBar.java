package org.taxophone.app.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.taxophone.app.i18n.Figures;

/// A level in dBFS with a bar from -60 to 0, for cells of tables.
public final class LevelBar extends HBox {
    private static final double LOWEST = -60;

    private final Label number = new Label();
    private final Region bar = new Region();
    private final double width;

    /// @param width of the bar at full scale
    public LevelBar(double width) {
        super(8);
        this.width = width;
        setAlignment(Pos.CENTER_LEFT);
        number.getStyleClass().add("level-number");
        bar.getStyleClass().add("level-bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("level-track");
        track.setMinWidth(width);
        track.setMaxWidth(width);
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        getChildren().addAll(number, track);
    }

    public void show(double level) {
        number.setText(Figures.decimal(level, 1));
        double length = width * Math.clamp((level - LOWEST) / -LOWEST, 0, 1);
        bar.setMinWidth(length);
        bar.setMaxWidth(length);
    }
}
