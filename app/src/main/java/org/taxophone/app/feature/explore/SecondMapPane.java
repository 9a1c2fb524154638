package org.taxophone.app.feature.explore;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.SpectrogramTiles;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;

/// The second map with the choice of its run and colours.
final class SecondMapPane extends StackPane {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final SecondMap model;
    private final MapPane pane;
    private final ComboBox<Colouring.Choice> colours = new ComboBox<>();

    SecondMapPane(ExploreViewModel explore, SpectrogramTiles tiles) {
        model = explore.second();
        setId("explore-second-pane");
        getStyleClass().addAll("map-pane", "hairline-left");
        setMinWidth(240);
        ComboBox<RunChoice> runs = new ComboBox<>(explore.runChoices());
        runs.setId("explore-second-run");
        runs.setAccessibleText(Messages.text("named.second-run"));
        runs.setConverter(Words.of(RunChoice::title));
        runs.valueProperty().bindBidirectional(model.chosenProperty());
        runs.setMinWidth(60);
        runs.setPrefWidth(150);
        colours.setId("explore-second-colours");
        colours.setAccessibleText(Messages.text("named.second-colours"));
        colours.setConverter(Words.of(ExploreWords::of));
        colours.getItems().setAll(model.colours());
        colours.valueProperty().bindBidirectional(model.colourProperty());
        colours.setMinWidth(60);
        colours.setPrefWidth(120);
        Button close = new Button(null, new FontIcon("fth-x"));
        close.getStyleClass().addAll("ghost", "icon-button");
        close.setTooltip(new Tooltip(Messages.text("explore.second.close")));
        close.setAccessibleText(Messages.text("explore.second.close"));
        close.setOnAction(event -> model.shownProperty().set(false));
        HBox choices = new HBox(2, runs, colours, close);
        choices.setAlignment(Pos.CENTER_LEFT);
        choices.setMaxWidth(USE_PREF_SIZE);
        choices.getStyleClass().addAll("floating", "map-tools", "second-choices");
        VBox corner = new VBox(6, choices);
        corner.setPickOnBounds(false);
        AnchorPane overlay = new AnchorPane(corner);
        overlay.setMinWidth(0);
        overlay.setPickOnBounds(false);
        AnchorPane.setLeftAnchor(corner, 12.0);
        AnchorPane.setRightAnchor(corner, 12.0);
        AnchorPane.setTopAnchor(corner, 12.0);
        getChildren().add(overlay);
        pane = new MapPane(explore, model.subject(), tiles, this, corner);
        model.runProperty().addListener((value, before, now) -> fill());
        follow(this, true);
    }

    /// Marks the map that a person works in, while there are two.
    ///
    /// @param main the pane of the first map
    void besides(Pane main) {
        follow(main, false);
    }

    private void follow(Pane map, boolean second) {
        map.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> model.activeProperty().set(second && model.shownProperty().get()));
        Runnable mark =
                () ->
                        map.pseudoClassStateChanged(
                                ACTIVE,
                                model.shownProperty().get()
                                        && model.activeProperty().get() == second);
        model.activeProperty().addListener((value, before, now) -> mark.run());
        model.shownProperty().addListener((value, before, now) -> mark.run());
        mark.run();
    }

    MapPane pane() {
        return pane;
    }

    private void fill() {
        if (!colours.getItems().equals(model.colours())) {
            Colouring.Choice now = model.colourProperty().get();
            colours.getItems().setAll(model.colours());
            model.colourProperty().set(now);
        }
    }
}
