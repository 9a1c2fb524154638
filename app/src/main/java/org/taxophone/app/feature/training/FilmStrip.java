package org.taxophone.app.feature.training;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.scatter.GroupStyle;
import org.taxophone.app.control.scatter.ScatterView;

/// Maps of earlier epochs as small pictures; a click shows one large.
final class FilmStrip {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    static final int PICTURES = 5;

    private static final double HEIGHT = 44;
    private static final double WIDEST = 120;

    private final HBox root;
    private final Consumer<GrowingMap.Frame> chosen;

    FilmStrip(HBox root, Consumer<GrowingMap.Frame> chosen) {
        this.root = root;
        this.chosen = chosen;
    }

    /// @param shown epoch that is shown large
    void show(List<GrowingMap.Frame> frames, int shown) {
        root.getChildren().clear();
        int count = Math.min(PICTURES, frames.size());
        for (int i = 0; i < count; i++) {
            // spread over the whole training, the last one always there
            int at = count == 1 ? 0 : Math.round(i * (frames.size() - 1) / (float) (count - 1));
            root.getChildren().add(picture(frames.get(at), shown));
        }
    }

    /// Words in place of pictures; an empty text for nothing at all.
    void say(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "caption");
        label.setWrapText(true);
        root.getChildren().setAll(words.isEmpty() ? List.of() : List.of(label));
    }

    private Region picture(GrowingMap.Frame frame, int shown) {
        ScatterView map = new ScatterView();
        map.setMouseTransparent(true);
        map.setFocusTraversable(false);
        map.setPointDiameter(1.5);
        int groups = frame.groups();
        map.setStyles(dark -> GroupStyle.all(groups, dark));
        map.setPoints(frame.points());
        map.setMinHeight(HEIGHT);
        map.setPrefHeight(HEIGHT);
        Label epoch = new Label(Integer.toString(frame.epoch()));
        epoch.getStyleClass().addAll("muted", "caption");
        VBox box = new VBox(3, map, epoch);
        box.getStyleClass().add("film-picture");
        box.setAlignment(Pos.CENTER);
        box.setPrefWidth(64);
        box.setMinWidth(0);
        box.setMaxWidth(WIDEST);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.pseudoClassStateChanged(SHOWN, frame.epoch() == shown);
        box.setOnMouseClicked(event -> chosen.accept(frame));
        return box;
    }
}
