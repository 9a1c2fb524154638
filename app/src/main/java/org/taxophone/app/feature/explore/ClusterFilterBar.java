package org.taxophone.app.feature.explore;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.FittingPrompt;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// The filter over the list of clusters, behind a button until it is wanted: what is typed, how
/// many pass, and what to do when none does.
final class ClusterFilterBar extends HBox {
    private final ShownClusters shown;
    private final ToggleButton button = new ToggleButton(null, new FontIcon("fth-filter"));
    private final CustomTextField field = new CustomTextField();

    ClusterFilterBar(ShownClusters shown) {
        this.shown = shown;
        getStyleClass().addAll("cluster-filter", "hairline-bottom");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("cluster-filter");
        field.setPromptText(Messages.text("explore.filter.prompt"));
        field.setAccessibleText(Messages.text("explore.filter"));
        field.setTooltip(new Tooltip(Messages.text("explore.filter.help")));
        field.setMinWidth(0);
        FontIcon icon = new FontIcon("fth-filter");
        icon.getStyleClass().addAll("muted", "size-14");
        field.setLeft(icon);
        field.setRight(end());
        field.textProperty().bindBidirectional(shown.filterProperty());
        FittingPrompt.in(field);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().add(field);
        button.setId("cluster-filter-button");
        button.getStyleClass().addAll("ghost", "icon-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Messages.text("explore.filter"));
        button.setTooltip(new Tooltip(Messages.text("explore.filter")));
        button.selectedProperty().addListener((value, before, now) -> open(now));
        visibleProperty().bind(button.selectedProperty());
        managedProperty().bind(button.selectedProperty());
    }

    /// Puts the bar over what the list is in, and its button before another at the head of that.
    void into(VBox panel, HBox head, Region before, ListView<ClusterSummary> list) {
        head.getChildren().add(head.getChildren().indexOf(before), button);
        panel.getChildren().add(1, this);
        list.setPlaceholder(nothing());
    }

    private HBox end() {
        Label hits = new Label();
        hits.setId("cluster-filter-hits");
        hits.getStyleClass().addAll("muted", "small");
        hits.setMinWidth(Region.USE_PREF_SIZE);
        hits.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::hits, shown.items(), shown.filterProperty()));
        Button clear = new Button(null, new FontIcon("fth-x"));
        clear.getStyleClass().addAll("ghost", "icon-button", "row-button");
        clear.setFocusTraversable(false);
        clear.setAccessibleText(Messages.text("explore.filter.clear"));
        clear.setTooltip(new Tooltip(Messages.text("explore.filter.clear")));
        clear.setOnAction(event -> field.clear());
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        HBox end = new HBox(4, hits, clear);
        end.setAlignment(Pos.CENTER_RIGHT);
        return end;
    }

    private String hits() {
        return shown.filterProperty().get().isBlank()
                ? ""
                : Messages.text(
                        "data.hits",
                        Figures.count(shown.items().size()),
                        Figures.count(shown.count()));
    }

    private VBox nothing() {
        Label words = new Label();
        words.setWrapText(true);
        words.getStyleClass().addAll("muted", "small");
        words.textProperty()
                .bind(
                        shown.filterProperty()
                                .map(text -> Messages.text("explore.filter.none", text.strip())));
        Button clear = new Button(Messages.text("explore.filter.clear"));
        clear.setId("cluster-filter-none");
        clear.setOnAction(event -> field.clear());
        VBox nothing = new VBox(10, words, clear);
        nothing.getStyleClass().add("cluster-filter-none");
        nothing.visibleProperty().bind(shown.filterProperty().isNotEmpty());
        return nothing;
    }

    // a filter that nobody sees filters nothing
    private void open(boolean now) {
        if (now) {
            field.requestFocus();
        } else {
            field.clear();
        }
    }
}
