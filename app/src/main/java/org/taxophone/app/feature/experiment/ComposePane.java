package org.taxophone.app.feature.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.OwnRecipe;

/// Where an experiment is composed: which one, recipes, seeds, numbers of clusters; what it costs;
/// start and stop.
final class ComposePane extends VBox {
    private final ExperimentViewModel model;
    private final ComboBox<String> known = new ComboBox<>();
    private final ComboBox<String> labels = new ComboBox<>();
    private final VBox recipes = new VBox(6);
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Label summary = new Label();
    private final Label cost = new Label();
    private final Label problem = new Label();
    private final Button estimate = new Button();
    private final Button start = new Button();
    private final Button stop = new Button(Messages.text("experiment.stop"));
    private boolean showing;

    ComposePane(ExperimentViewModel model) {
        this.model = model;
        getStyleClass().addAll("experiment-compose", "hairline-right");
        VBox form = new VBox(12, which(), recipePart(), numbers());
        form.getStyleClass().add("experiment-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll, foot());
        model.rows().addListener((ListChangeListener<CellRow>) change -> refresh());
        model.problemProperty().addListener((value, before, now) -> refresh());
        model.known().addListener((ListChangeListener<String>) change -> refresh());
        model.fields().addListener(source -> refresh());
        model.estimatingProperty().addListener((value, before, now) -> refresh());
        model.fields().recipes().addListener((SetChangeListener<String>) change -> showChosen());
        refresh();
    }

    private Node which() {
        known.setId("experiment-known");
        known.setPromptText(Messages.text("experiment.known"));
        known.setAccessibleText(Messages.text("experiment.known"));
        known.setItems(model.known());
        known.setMaxWidth(Double.MAX_VALUE);
        known.setOnAction(
                event -> {
                    if (!showing && known.getValue() != null) {
                        model.choose(known.getValue());
                    }
                });
        HBox.setHgrow(known, Priority.ALWAYS);
        Button fresh = new Button(Messages.text("experiment.new"), new FontIcon("fth-plus"));
        fresh.setId("experiment-new");
        fresh.setMinWidth(Region.USE_PREF_SIZE);
        fresh.setOnAction(
                event -> {
                    rebuild();
                    model.fresh();
                });
        return new HBox(8, known, fresh);
    }

    private Node recipePart() {
        rebuild();
        return new VBox(6, title("experiment.recipes"), recipes);
    }

    /// Lists the recipes anew: one's own may have changed.
    void rebuild() {
        listLabels();
        recipes.getChildren().clear();
        boxes.clear();
        for (OwnRecipe own : model.own().all()) {
            box(own.name(), own.name());
        }
        for (Recipe recipe : Recipes.all()) {
            box(recipe.name(), Messages.text("recipe.name." + recipe.name().replace('/', '-')));
        }
        showChosen();
    }

    /// Columns may have come or gone; what is chosen stays.
    private void listLabels() {
        List<String> columns = model.labelColumns();
        String chosen = model.fields().labelColumnProperty().get();
        if (!columns.contains(chosen)) {
            columns.add(chosen);
        }
        if (!columns.equals(labels.getItems())) {
            labels.getItems().setAll(columns);
            model.fields().labelColumnProperty().set(chosen);
        }
    }

    private void box(String name, String words) {
        CheckBox box = new CheckBox(words);
        box.setMnemonicParsing(false);
        box.setId("experiment-recipe-" + name.replaceAll("\\W+", "-"));
        box.setUserData(name);
        box.setOnAction(
                event -> {
                    if (box.isSelected()) {
                        model.fields().recipes().add(name);
                    } else {
                        model.fields().recipes().remove(name);
                    }
                });
        boxes.add(box);
        recipes.getChildren().add(box);
    }

    private void showChosen() {
        boxes.forEach(box -> box.setSelected(model.fields().recipes().contains(box.getUserData())));
    }

    private Node numbers() {
        return new VBox(
                6,
                title("experiment.runs"),
                field(
                        "experiment-name",
                        "experiment.name",
                        model.fields().nameProperty(),
                        "experiment.name.note"),
                field(
                        "experiment-seeds",
                        "experiment.seeds",
                        model.fields().seedsProperty(),
                        "experiment.seeds.note"),
                field(
                        "experiment-clusters",
                        "experiment.clusters",
                        model.fields().clustersProperty(),
                        "experiment.clusters.note"),
                labels());
    }

    private Node labels() {
        Label name = new Label(Messages.text("experiment.labels"));
        name.getStyleClass().add("experiment-label");
        labels.setId("experiment-labels");
        labels.setAccessibleText(name.getText());
        labels.setConverter(
                Words.of(
                        column ->
                                column.isEmpty()
                                        ? Messages.text("experiment.labels.own")
                                        : column));
        labels.getItems().setAll(model.labelColumns());
        labels.valueProperty().bindBidirectional(model.fields().labelColumnProperty());
        labels.setMaxWidth(Double.MAX_VALUE);
        labels.setMinWidth(60);
        HBox.setHgrow(labels, Priority.ALWAYS);
        name.setLabelFor(labels);
        HBox line = new HBox(8, name, labels);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node field(String id, String key, StringProperty text, String noteKey) {
        Label name = new Label(Messages.text(key));
        name.getStyleClass().add("experiment-label");
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        field.setAccessibleText(name.getText());
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        name.setLabelFor(field);
        Label note = new Label(Messages.text(noteKey));
        note.getStyleClass().addAll("muted", "caption", "experiment-note");
        note.setWrapText(true);
        HBox line = new HBox(8, name, field);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(2, line, note);
    }

    private Node foot() {
        summary.setId("experiment-summary");
        summary.getStyleClass().addAll("strong", "small");
        summary.setWrapText(true);
        cost.setId("experiment-cost");
        cost.getStyleClass().addAll("muted", "small");
        cost.setWrapText(true);
        cost.textProperty().bind(model.costProperty());
        problem.setId("experiment-problem");
        problem.getStyleClass().addAll("danger-text", "small");
        problem.setWrapText(true);
        estimate.setId("experiment-estimate");
        estimate.getStyleClass().add("tall");
        estimate.setMinWidth(Region.USE_PREF_SIZE);
        estimate.setTooltip(new Tooltip(Messages.text("experiment.estimate.tip")));
        estimate.setOnAction(event -> model.estimateOrStop());
        start.setId("experiment-start");
        start.getStyleClass().addAll("accent", "tall");
        start.setGraphic(new FontIcon("fth-play"));
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(start, Priority.ALWAYS);
        start.setOnAction(event -> model.start());
        stop.setId("experiment-stop");
        stop.getStyleClass().add("tall");
        stop.setGraphic(new FontIcon("fth-square"));
        stop.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(stop, Priority.ALWAYS);
        stop.setTooltip(new Tooltip(Messages.text("experiment.stop.tip")));
        stop.setOnAction(event -> model.stop());
        for (Label line : List.of(summary, cost, problem)) {
            line.setMinHeight(Region.USE_PREF_SIZE); // all of it: what lies above scrolls
        }
        VBox foot = new VBox(6, summary, cost, problem, new HBox(8, estimate, start, stop));
        foot.getStyleClass().addAll("experiment-foot", "hairline-top");
        return foot;
    }

    private static Label title(String key) {
        Label title = new Label(Messages.text(key));
        title.getStyleClass().add("strong");
        return title;
    }

    private void refresh() {
        String name = model.fields().nameProperty().get();
        showing = true;
        known.setValue(model.known().contains(name) ? name : null);
        showing = false;
        boolean ready = model.problemProperty().get().isEmpty();
        boolean working = model.isWorking();
        problem.setText(model.problemProperty().get());
        shown(problem, !ready);
        String others =
                model.fields().changed().stream()
                        .map(RecipeChoice::title)
                        .collect(Collectors.joining(", "));
        boolean done = ready && model.left() == 0;
        summary.setText(
                (done
                                ? Messages.text("experiment.done", model.rows().size())
                                : Messages.text(
                                        "experiment.summary", model.rows().size(), model.left()))
                        + (others.isEmpty()
                                ? ""
                                : " " + Messages.text("experiment.summary.changed", others)));
        shown(summary, ready);
        estimate.setText(
                Messages.text(
                        model.estimatingProperty().get()
                                ? "experiment.estimate.stop"
                                : "experiment.estimate"));
        estimate.setDisable(!ready);
        shown(estimate, !working && !done);
        shown(cost, !done);
        start.setText(
                model.isBegun()
                        ? Messages.text("experiment.continue", model.left())
                        : Messages.text("experiment.start", model.left()));
        start.setDisable(!ready);
        shown(start, !working && !done);
        shown(stop, working);
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
