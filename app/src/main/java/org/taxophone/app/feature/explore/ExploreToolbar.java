package org.taxophone.app.feature.explore;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.control.RoomForWords;
import org.taxophone.app.i18n.Capital;
import org.taxophone.app.i18n.Words;

/// The toolbar of Explore: which run, which view of it, coloured or divided by what.
final class ExploreToolbar {
    private final Parts parts;
    private final ExploreViewModel model;

    /// What the page has for it.
    ///
    /// @param tabs in the order of [ExploreTab]
    record Parts(
            HBox bar,
            ComboBox<RunChoice> runs,
            List<ToggleButton> tabs,
            HBox mapChoices,
            ComboBox<Colouring.Choice> colours,
            HBox heatChoices,
            ComboBox<String> heatColumns,
            Button undo,
            ToggleButton blind,
            Button export) {}

    ExploreToolbar(Parts parts, ExploreViewModel model) {
        this.parts = parts;
        this.model = model;
        parts.runs().setItems(model.runChoices());
        parts.runs().setConverter(Words.of(RunChoice::title));
        parts.runs().valueProperty().bindBidirectional(model.chosenRunProperty());
        ChoiceGroup group = new ChoiceGroup();
        for (ExploreTab tab : ExploreTab.values()) {
            ToggleButton button = parts.tabs().get(tab.ordinal());
            button.setToggleGroup(group);
            button.setOnAction(event -> model.tabProperty().set(tab));
        }
        parts.colours().setConverter(Words.of(ExploreWords::of));
        parts.colours().valueProperty().bindBidirectional(model.colourProperty());
        parts.heatColumns().setConverter(Words.of(Capital::of));
        parts.heatColumns().valueProperty().bindBidirectional(model.heat().columnProperty());
        RoomForWords.in(
                parts.bar(),
                List.of(
                        List.of(parts.undo()),
                        List.of(parts.blind()),
                        List.of(parts.export()),
                        parts.tabs()));
    }

    /// What the points can be coloured by and the matrix be divided by.
    void offer(ExploredRun run) {
        keep(parts.colours(), model.colourChoices());
        keep(parts.heatColumns(), run.dataset().columns());
        show(model.tabProperty().get());
    }

    // an act must not close a list that is open, nor choose anew
    private static <T> void keep(ComboBox<T> box, List<T> choices) {
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
    }

    /// Shows what belongs to a view.
    void show(ExploreTab tab) {
        parts.tabs().get(tab.ordinal()).setSelected(true);
        shown(parts.mapChoices(), tab == ExploreTab.MAP);
        boolean divided = !parts.heatColumns().getItems().isEmpty();
        shown(parts.heatChoices(), tab == ExploreTab.HEATMAP && divided);
        shown(parts.export(), tab != ExploreTab.TABLE); // a table is no figure
        parts.export().setDisable(tab == ExploreTab.TABLE);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
