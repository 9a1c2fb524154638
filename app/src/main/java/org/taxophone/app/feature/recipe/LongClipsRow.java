package org.taxophone.app.feature.recipe;

import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.experiment.LongClips;

/// The field that says what is done with clips that are longer than the recipe looks at.
final class LongClipsRow extends VBox {
    LongClipsRow(RunSettings settings) {
        setId("recipe-long-row");
        getStyleClass().add("form-row");
        Region dot = new Region();
        dot.getStyleClass().add("changed-dot");
        Label label = new Label(Messages.text("recipe.long"));
        label.getStyleClass().add("form-label");
        HBox name = new HBox(dot, label);
        name.getStyleClass().add("form-name");
        ComboBox<LongClips> box = new ComboBox<>();
        box.setId("recipe-long");
        box.getStyleClass().add("split-choice");
        box.getItems().setAll(LongClips.values());
        box.setConverter(Words.of(LongClipsRow::words));
        box.valueProperty().bindBidirectional(settings.longClipsProperty());
        box.setAccessibleText(label.getText());
        box.setTooltip(new Tooltip(Messages.text("recipe.long.help")));
        label.setLabelFor(box);
        HBox line = new HBox(name, box);
        line.getStyleClass().add("form-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line);
    }

    private static String words(LongClips longClips) {
        return switch (longClips) {
            case START -> Messages.text("recipe.long.start");
            case WINDOWS -> Messages.text("recipe.long.windows");
        };
    }
}
