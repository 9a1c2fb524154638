package org.taxophone.app.feature.data;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;

/// A level in dBFS with a bar from -60 to 0.
final class LevelCell extends TableCell<ClipRow, Double> {
    private static final double LOWEST = -60;
    private static final double BAR = 70;

    private final Label number = new Label();
    private final Region bar = new Region();
    private final HBox content;

    LevelCell() {
        number.getStyleClass().add("level-number");
        bar.getStyleClass().add("level-bar");
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("level-track");
        track.setMinWidth(BAR);
        track.setMaxWidth(BAR);
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        content = new HBox(8, number, track);
        content.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Double level, boolean empty) {
        super.updateItem(level, empty);
        if (empty || level == null) {
            setGraphic(null);
            return;
        }
        number.setText(Figures.decimal(level, 1));
        double width = BAR * Math.clamp((level - LOWEST) / -LOWEST, 0, 1);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        setGraphic(content);
    }
}
