package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.control.RoomForParts;
import org.taxophone.app.control.heatmap.Normalisation;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.metrics.ExternalScores;

/// How a matrix of clusters is shown: its shares, its order, as a picture or in figures; beside it
/// the scores. What has no room hides; the bar never pushes the list beside the matrix.
final class HeatmapBar extends HBox {
    private final ChoiceGroup normalise = new ChoiceGroup();
    private final ToggleButton asTable = new ToggleButton(null, new FontIcon("fth-list"));
    private final Button copy = new Button(null, new FontIcon("fth-copy"));
    private final HBox scores = new HBox();

    /// @param changed told when the matrix is to be shown in another way
    /// @param copied copies the figures
    HeatmapBar(ExploreViewModel model, Runnable changed, Runnable copied) {
        Label normaliseWord = word("explore.normalise");
        Label orderWord = word("explore.order");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        scores.getStyleClass().add("scores");
        scores.setMinWidth(USE_PREF_SIZE);
        tableButtons(changed, copied);
        getChildren()
                .setAll(
                        normaliseWord,
                        segments(changed),
                        orderWord,
                        order(model),
                        asTable,
                        copy,
                        gap,
                        scores);
        setMinWidth(0);
        RoomForParts.in(this, List.of(List.of(normaliseWord, orderWord), List.of(scores)));
        getStyleClass().addAll("heatmap-bar", "subtle-bg", "hairline-bottom");
    }

    private static Label word(String key) {
        Label word = new Label(Messages.text(key));
        word.getStyleClass().addAll("muted", "small");
        return word;
    }

    private HBox segments(Runnable changed) {
        HBox segments = new HBox();
        segments.getStyleClass().add("segmented");
        segments.setMinWidth(USE_PREF_SIZE);
        for (Normalisation by : Normalisation.values()) {
            String key = "explore.normalise." + by.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Messages.text(key));
            button.setUserData(by);
            button.setToggleGroup(normalise);
            button.setSelected(by == Normalisation.ROW);
            segments.getChildren().add(button);
        }
        segments.getChildren().getFirst().getStyleClass().add("first");
        segments.getChildren().getLast().getStyleClass().add("last");
        normalise
                .selectedToggleProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null) {
                                changed.run();
                            }
                        });
        return segments;
    }

    private static ComboBox<Contingency.Order> order(ExploreViewModel model) {
        ComboBox<Contingency.Order> order = new ComboBox<>();
        order.getItems().setAll(Contingency.Order.values());
        order.setConverter(
                Words.of(
                        by ->
                                Messages.text(
                                        "explore.heatmap.order."
                                                + by.name().toLowerCase(Locale.ROOT))));
        order.valueProperty().bindBidirectional(model.heat().orderProperty());
        order.setMinWidth(USE_PREF_SIZE);
        return order;
    }

    private void tableButtons(Runnable changed, Runnable copied) {
        asTable.setId("explore-as-table");
        asTable.getStyleClass().addAll("ghost", "icon-button");
        asTable.setTooltip(new Tooltip(Messages.text("explore.counts")));
        asTable.setAccessibleText(Messages.text("explore.counts"));
        asTable.setOnAction(event -> changed.run());
        copy.setId("explore-copy-counts");
        copy.getStyleClass().addAll("ghost", "icon-button");
        copy.setTooltip(new Tooltip(Messages.text("explore.counts.copy")));
        copy.setAccessibleText(Messages.text("explore.counts.copy"));
        copy.setOnAction(event -> copied.run());
        copy.managedProperty().bind(copy.visibleProperty());
        copy.visibleProperty().bind(asTable.selectedProperty());
    }

    Normalisation normalisation() {
        return (Normalisation) Objects.requireNonNull(normalise.getSelectedToggle()).getUserData();
    }

    /// True where figures are wanted in place of colours.
    BooleanProperty inFiguresProperty() {
        return asTable.selectedProperty();
    }

    /// @param found empty without labels
    void showScores(Optional<ExternalScores> found) {
        scores.getChildren().clear();
        found.ifPresent(
                score -> {
                    add("explore.score.accuracy", Figures.percent(score.accuracy(), 1));
                    add("explore.score.nmi", Figures.decimal(score.nmi(), 2));
                    add("explore.score.ari", Figures.decimal(score.ari(), 2));
                    add("explore.score.purity", Figures.decimal(score.purity(), 2));
                });
    }

    private void add(String key, String value) {
        Label name = new Label(Messages.text(key));
        name.getStyleClass().addAll("muted", "caption");
        Label number = new Label(value);
        number.getStyleClass().addAll("strong", "body");
        VBox box = new VBox(name, number);
        box.setAlignment(Pos.CENTER_LEFT);
        scores.getChildren().add(box);
    }
}
