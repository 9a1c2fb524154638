package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.RoomForParts;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// The buttons of the current clip: the one before, play or stop, the next, over and over; and
/// where in it the ear is.
final class ClipTransport extends HBox {
    private static final double NOT_HEARD = -1;

    private final ExploreViewModel model;
    private final FontIcon playIcon = new FontIcon("fth-play");
    private final Label at = new Label();
    private final Label length = new Label();
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(NOT_HEARD);
    private IntConsumer step = by -> {};

    ClipTransport(ExploreViewModel model) {
        this.model = model;
        getStyleClass().add("clip-transport");
        setAlignment(Pos.CENTER_LEFT);
        Button before = new Button();
        dress(before, "explore-previous", "fth-skip-back", "explore.clip.previous");
        before.setOnAction(event -> step.accept(-1));
        Button play = new Button(null, playIcon);
        play.setId("explore-play");
        play.getStyleClass().addAll("accent", "round");
        name(play, "explore.clip.play");
        play.setOnAction(event -> model.acts().playOrStop());
        Button next = new Button();
        dress(next, "explore-next", "fth-skip-forward", "explore.clip.next");
        next.setOnAction(event -> step.accept(1));
        ToggleButton loop = new ToggleButton();
        dress(loop, "explore-loop", "fth-repeat", "explore.clip.loop");
        loop.selectedProperty().bindBidirectional(model.audition().repeatProperty());
        at.getStyleClass().addAll("body", "medium");
        at.setId("explore-position");
        at.setMinWidth(Region.USE_PREF_SIZE);
        length.getStyleClass().addAll("body", "muted");
        length.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(before, play, next, loop, at, length);
        RoomForParts.in(this, List.of(List.of(length))); // it stands among the facts too
        model.player().playingProperty().addListener((value, was, now) -> move());
        model.player().positionProperty().addListener((value, was, now) -> move());
    }

    // as narrow as the panel is: what does not fit gives way
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// @param step told -1 or 1 by the buttons beside play
    void onStep(IntConsumer step) {
        this.step = step;
    }

    /// Where in the clip the ear is, in seconds; negative while it is not heard.
    ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /// Shows how far the current clip is heard.
    void move() {
        ExploredRun run = model.explored();
        int row = run == null ? -1 : run.row(model.selection().current());
        if (run == null || row < 0) {
            return;
        }
        boolean sounding = model.player().playing().equals(run.id(row));
        position.set(sounding ? model.player().positionProperty().get() : NOT_HEARD);
        playIcon.setIconLiteral(sounding ? "fth-square" : "fth-play");
        at.setText(Figures.decimal(Math.max(0, position.get()), 3));
        length.setText(Messages.text("data.detail.of", Figures.clipSeconds(run.seconds(row))));
    }

    private static void dress(ButtonBase button, String id, String icon, String key) {
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("ghost", "icon-button");
        name(button, key);
    }

    private static void name(ButtonBase button, String key) {
        String words = Messages.text(key);
        button.setAccessibleText(words.replaceFirst("\\s+\\(.*\\)$", ""));
        button.setTooltip(new Tooltip(words));
    }
}
