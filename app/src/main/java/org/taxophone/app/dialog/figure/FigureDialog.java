package org.taxophone.app.dialog.figure;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.i18n.Messages;

/// Preview on the left, form on the right: what is previewed is what is saved.
final class FigureDialog extends BorderPane {
    private static final double WIDTH = 1060;
    private static final double HEIGHT = 694;
    private static final double PLAIN_TEXT = 12;
    private static final double EDGE = 48;
    private static final double MM_PER_POINT = 25.4 / 72;

    private final FigureViewModel model;
    private final Dialogs dialogs;
    private final Runnable close;
    private final FigurePreview preview = new FigurePreview();
    private final ScrollPane paper = new ScrollPane(preview);
    private final ChoiceGroup zooms = new ChoiceGroup();
    private final Label facts = new Label();
    private final Label warning = new Label();
    private final Button save = new Button(Messages.text("figure.save"));
    private final FigureForm form;

    /// @param close takes the dialog away
    FigureDialog(FigureViewModel model, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        this.close = close;
        this.form = new FigureForm(model);
        getStyleClass().addAll("floating", "figure-dialog");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sceneProperty()
                .flatMap(Scene::widthProperty)
                .addListener((value, before, now) -> requestLayout());
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .addListener((value, before, now) -> requestLayout());
        setTop(head());
        setCenter(stage());
        setRight(form);
        setBottom(foot());
        model.previewProperty()
                .addListener(
                        (value, before, now) -> {
                            drawn(now);
                            refresh();
                        });
        model.form()
                .revisionProperty()
                .addListener(
                        (value, before, now) -> {
                            fit();
                            refresh();
                        });
        model.formatProperty().addListener((value, before, now) -> refresh());
        model.withDataProperty().addListener((value, before, now) -> refresh());
        model.problemProperty().addListener((value, before, now) -> refresh());
        setOnKeyPressed(
                event -> {
                    if (new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN)
                            .match(event)) {
                        copy();
                        event.consume();
                    }
                });
        refresh();
    }

    @Override
    protected double computePrefWidth(double height) {
        double wanted = WIDTH * facts.getFont().getSize() / PLAIN_TEXT;
        return getScene() == null ? wanted : Math.min(wanted, getScene().getWidth() - EDGE);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wanted = HEIGHT * facts.getFont().getSize() / PLAIN_TEXT;
        return getScene() == null ? wanted : Math.min(wanted, getScene().getHeight() - EDGE);
    }

    void begin() {
        save.requestFocus();
        fit();
        model.begin();
    }

    private HBox head() {
        Label title = new Label(Messages.text("figure.title", model.offer().what()));
        title.getStyleClass().add("section");
        Button away = new Button();
        away.setGraphic(new FontIcon("fth-x"));
        away.getStyleClass().addAll("ghost", "icon-button");
        away.setAccessibleText(Messages.text("dialog.close"));
        away.setOnAction(event -> close.run());
        HBox head = new HBox(title, gap(), away);
        head.getStyleClass().addAll("figure-head", "hairline-bottom");
        return head;
    }

    private VBox stage() {
        HBox zoom = new HBox();
        zoom.getStyleClass().add("segmented");
        zoom.setMinWidth(USE_PREF_SIZE);
        zoom.getChildren()
                .addAll(
                        zoom("figure.fit", 0, "first"),
                        zoom("figure.actual", 1),
                        zoom("figure.double", 2, "last"));
        zooms.selectToggle(zooms.getToggles().getFirst());
        bars();
        zooms.selectedToggleProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null) {
                                bars();
                                fit();
                            }
                        });
        Label live = new Label(Messages.text("figure.live"));
        live.getStyleClass().addAll("muted", "small");
        HBox bar = new HBox(zoom, gap(), live);
        bar.setAlignment(Pos.CENTER_LEFT);
        paper.setFitToWidth(true);
        paper.setFitToHeight(true);
        paper.setFocusTraversable(false);
        paper.viewportBoundsProperty().addListener((value, before, now) -> fit());
        VBox.setVgrow(paper, Priority.ALWAYS);
        facts.getStyleClass().addAll("muted", "small");
        warning.getStyleClass().addAll("small");
        warning.setWrapText(true);
        HBox below = new HBox(facts, warning);
        below.setSpacing(16);
        VBox stage = new VBox(bar, paper, below);
        stage.getStyleClass().add("figure-stage");
        return stage;
    }

    private ToggleButton zoom(String key, int times, String... classes) {
        ToggleButton button = new ToggleButton(Messages.text(key));
        button.setUserData(times);
        button.setToggleGroup(zooms);
        button.getStyleClass().addAll(classes);
        return button;
    }

    private HBox foot() {
        Button copy = new Button(Messages.text("figure.copy"), new FontIcon("fth-copy"));
        copy.getStyleClass().add("ghost");
        copy.setId("figure-copy");
        copy.setOnAction(event -> copy());
        Button cancel = new Button(Messages.text("figure.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close.run());
        save.setId("figure-save");
        save.setDefaultButton(true);
        save.setOnAction(event -> save());
        HBox foot = new HBox(copy, gap(), cancel, save);
        foot.getStyleClass().addAll("figure-foot", "hairline-top");
        return foot;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// Asks for the picture that the chosen zoom needs on this screen.
    private void fit() {
        var bounds = paper.getViewportBounds();
        if (bounds.getWidth() > 0 && getScene() != null) {
            double scale =
                    getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
            model.zoom(pixelsPerMm() * MM_PER_POINT * scale);
            drawn(model.previewProperty().get());
        }
    }

    private double pixelsPerMm() {
        int times = (int) zooms.getSelectedToggle().getUserData();
        if (times > 0) {
            return times * 96 / 25.4;
        }
        var bounds = paper.getViewportBounds();
        return preview.fitting(
                model.config().widthMm(),
                model.config().heightMm(),
                bounds.getWidth(),
                bounds.getHeight());
    }

    /// A sheet that fits needs no bars; they would take the room that it fits into.
    private void bars() {
        boolean fits = (int) zooms.getSelectedToggle().getUserData() == 0;
        ScrollPane.ScrollBarPolicy policy =
                fits ? ScrollPane.ScrollBarPolicy.NEVER : ScrollPane.ScrollBarPolicy.AS_NEEDED;
        paper.setHbarPolicy(policy);
        paper.setVbarPolicy(policy);
    }

    private void drawn(@Nullable BufferedImage image) {
        if (image != null) {
            preview.show(image, model.config().widthMm(), model.config().heightMm(), pixelsPerMm());
        }
    }

    private void refresh() {
        form.refresh();
        facts.setText(model.size());
        String problem = model.problemProperty().get();
        Optional<String> small = model.textWarning();
        warning.getStyleClass().removeAll("danger-text", "warning-text", "ok-text");
        warning.getStyleClass()
                .add(
                        !problem.isEmpty()
                                ? "danger-text"
                                : small.isPresent() ? "warning-text" : "ok-text");
        warning.setText(
                !problem.isEmpty()
                        ? problem
                        : small.orElseGet(() -> Messages.text("figure.text-fine")));
        save.setDisable(!model.canSave());
    }

    private void save() {
        String suffix = model.formatProperty().get().suffix();
        model.makeFolder();
        Path suggested = model.offer().folder().resolve(model.offer().name() + suffix);
        dialogs.saveFile(
                        Messages.text("figure.title", model.offer().what()),
                        suggested,
                        Messages.text("figure.kind"),
                        List.of(suffix.substring(1)))
                .ifPresent(file -> model.save(file, written -> close.run()));
    }

    private void copy() {
        model.picture(
                picture -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(FigurePreview.toImage(picture));
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }
}
