package org.taxophone.app.feature.recipe;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.project.OwnRecipe;

/// The foot of the recipes: keeps the one in the form under a name, asks for another name, and
/// brings back what was deleted.
final class KeepBar extends VBox {
    private final RecipeViewModel model;
    private final Button keep = new Button(Messages.text("recipe.own.keep"));
    private final TextField name = new TextField();
    private final Button save = new Button(Messages.text("recipe.own.save"));
    private final HBox naming;
    private final Label problem = new Label();
    private final Label gone = new Label();
    private final HBox undoing;
    private String renamed = "";

    KeepBar(RecipeViewModel model) {
        this.model = model;
        setId("recipe-keep-bar");
        getStyleClass().addAll("keep-bar", "hairline-top");
        keep.setId("recipe-keep");
        keep.setGraphic(new FontIcon("fth-star"));
        keep.setTooltip(new Tooltip(Messages.text("recipe.own.keep.tip")));
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setOnAction(event -> ask("", ""));
        name.setId("recipe-own-name");
        name.setPromptText(Messages.text("recipe.own.name"));
        name.setAccessibleText(Messages.text("recipe.own.name"));
        name.setOnAction(event -> answer());
        name.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMinWidth(60);
        save.setId("recipe-own-save");
        save.getStyleClass().add("accent");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> answer());
        Button cancel = new Button();
        cancel.setGraphic(new FontIcon("fth-x"));
        cancel.getStyleClass().addAll("ghost", "icon-button");
        cancel.setTooltip(new Tooltip(Messages.text("recipe.own.cancel")));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> close());
        naming = new HBox(6, name, save, cancel);
        naming.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().addAll("danger-text", "small");
        problem.setWrapText(true);
        problem.textProperty().bind(model.shelf().problemProperty());
        problem.textProperty().addListener((value, before, now) -> shown(problem, !now.isEmpty()));
        gone.getStyleClass().addAll("muted", "small");
        Button undo = new Button(Messages.text("recipe.own.undo"));
        undo.setId("recipe-own-undo");
        undo.getStyleClass().add("link");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(event -> model.shelf().restore());
        undoing = new HBox(8, gone, undo);
        undoing.setAlignment(Pos.CENTER_LEFT);
        model.shelf().deletedProperty().addListener((value, before, now) -> showDeleted(now));
        getChildren().addAll(undoing, naming, problem, keep);
        showDeleted(null);
        close();
    }

    /// Asks for another name of a recipe.
    void rename(String old) {
        ask(old, old);
    }

    private void ask(String old, String text) {
        renamed = old;
        name.setText(text);
        shown(naming, true);
        shown(keep, false);
        name.requestFocus();
        name.selectAll();
    }

    private void answer() {
        boolean done =
                renamed.isEmpty()
                        ? model.keeping().keep(name.getText())
                        : model.keeping().rename(renamed, name.getText());
        if (done) {
            close();
        }
    }

    private void close() {
        model.shelf().forgetProblem();
        shown(naming, false);
        shown(keep, true);
        shown(problem, false);
    }

    private void showDeleted(@org.jspecify.annotations.Nullable OwnRecipe deleted) {
        shown(undoing, deleted != null);
        gone.setText(deleted == null ? "" : Messages.text("recipe.own.deleted", deleted.name()));
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
