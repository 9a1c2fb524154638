package org.taxophone.app.feature.recipe;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.TwoEnds;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.dataset.SplitLeak;

/// The field that says which clips are held out, with what is wrong with that beside it.
final class SplitRow extends VBox {
    private final SplitChoice choice;
    private final ComboBox<SplitOption> box = new ComboBox<>();
    private final Label problem = new Label();
    private final VBox leaking = new VBox(4);
    private final Label leak = new Label();
    private final Button mend = new Button();

    SplitRow(RecipeViewModel model) {
        choice = model.split();
        setId("recipe-split-row");
        getStyleClass().add("form-row");
        Region dot = new Region();
        dot.getStyleClass().add("changed-dot");
        Label label = new Label(Messages.text("recipe.split"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(box);
        HBox name = new HBox(dot, label);
        name.getStyleClass().add("form-name");
        box.setId("recipe-split");
        box.getStyleClass().add("split-choice");
        box.setItems(choice.options());
        box.setConverter(Words.of(SplitOption::words));
        box.valueProperty().bindBidirectional(choice.chosenProperty());
        box.setAccessibleText(label.getText());
        Label note = new Label();
        note.getStyleClass().addAll("muted", "small");
        note.setWrapText(true);
        note.textProperty().bind(choice.noteProperty());
        TwoEnds chosen = new TwoEnds();
        chosen.setEnd(false);
        chosen.getChildren().setAll(box, note);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        HBox line = new HBox(name, chosen);
        line.getStyleClass().add("form-line");
        line.setAlignment(Pos.TOP_LEFT);
        problem.getStyleClass().addAll("danger-text", "small", "form-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(choice.problemProperty());
        leak.setId("recipe-split-leak");
        leak.getStyleClass().addAll("warning-text", "small");
        leak.setWrapText(true);
        FontIcon icon = new FontIcon("fth-alert-triangle");
        icon.getStyleClass().addAll("warning-text", "size-14");
        leak.setGraphic(icon);
        mend.setId("recipe-split-mend");
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.setOnAction(event -> model.mendSplit());
        leaking.getStyleClass().add("form-problem");
        leaking.getChildren().setAll(leak, mend);
        getChildren().setAll(line, problem, leaking);
        choice.problemProperty().addListener((value, before, now) -> show());
        choice.leakProperty().addListener((value, before, now) -> show());
        choice.offeredProperty().addListener((value, before, now) -> show());
        show();
    }

    private void show() {
        shown(this, choice.offeredProperty().get());
        shown(problem, !choice.problemProperty().get().isEmpty());
        @Nullable SplitLeak found = choice.leakProperty().get();
        shown(leaking, found != null);
        if (found != null) {
            leak.setText(
                    Messages.text(
                            "recipe.split.leak",
                            found.column(),
                            Figures.count(found.shared()),
                            Figures.count(found.heldOut())));
            mend.setText(Messages.text("recipe.split.mend", found.column()));
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
