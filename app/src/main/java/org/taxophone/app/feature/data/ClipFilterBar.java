package org.taxophone.app.feature.data;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.control.FittingPrompt;
import org.taxophone.app.control.FittingWords;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;

/// Which clips the table of Data shows: the field for words, and all, those found, or those chosen.
final class ClipFilterBar {
    private static final double LEAST_EMS = 9; // for icons and some words

    private ClipFilterBar() {}

    /// @param hits says how many were found
    /// @param scopes in the order of [Scope]
    record Parts(TextField filter, Label hits, Button clear, List<ToggleButton> scopes) {}

    static void fill(Parts parts, DataViewModel model) {
        TextField filter = parts.filter();
        filter.textProperty().bindBidirectional(model.filterProperty());
        FittingPrompt.in(filter);
        parts.clear().setOnAction(event -> filter.clear());
        parts.clear().visibleProperty().bind(filter.textProperty().isNotEmpty());
        parts.clear().managedProperty().bind(parts.clear().visibleProperty());
        parts.hits()
                .textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> hits(model), model.shown(), filter.textProperty()));
        parts.hits()
                .visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> hasRoom(filter, parts.hits()),
                                filter.widthProperty(),
                                parts.hits().textProperty(),
                                filter.fontProperty()));
        parts.hits().managedProperty().bind(parts.hits().visibleProperty());
        ChoiceGroup group = new ChoiceGroup();
        for (Scope scope : Scope.values()) {
            ToggleButton button = parts.scopes().get(scope.ordinal());
            button.setToggleGroup(group);
            button.setSelected(model.scopeProperty().get() == scope);
            button.setOnAction(event -> model.scopeProperty().set(scope));
            model.scopeProperty().addListener((v, b, after) -> button.setSelected(after == scope));
        }
    }

    // what is typed comes first
    private static boolean hasRoom(TextField filter, Label hits) {
        double letter = filter.getFont().getSize();
        return filter.getWidth()
                >= FittingWords.width(hits.getText(), filter.getFont()) + LEAST_EMS * letter;
    }

    private static String hits(DataViewModel model) {
        return model.filterProperty().get().isBlank()
                ? ""
                : Messages.text(
                        "data.hits",
                        Figures.count(model.shown().size()),
                        Figures.count(model.rows().size()));
    }
}
