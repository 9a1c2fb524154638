package org.taxophone.app.dialog.apply;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;

/// A model, a place to drop a folder on, and what would become of it.
final class ApplyCard extends VBox {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private static final List<String> SOUNDS =
            List.of("wav", "aif", "aiff", "flac", "ogg", "oga", "mp3");

    private final ApplyViewModel model;
    private final Dialogs dialogs;
    private final Runnable close;
    private final VBox drop = new VBox(8);
    private final Label folder = new Label();
    private final Label outcome = new Label();
    private final Button choose = new Button(Messages.text("apply.choose"));
    private final Button chooseClip = new Button(Messages.text("apply.choose.clip"));

    ApplyCard(ApplyViewModel model, Dialogs dialogs, Runnable close) {
        this.model = model;
        this.dialogs = dialogs;
        this.close = close;
        getStyleClass().addAll("floating", "question", "apply-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label headline = new Label(Messages.text("apply.title"));
        headline.getStyleClass().add("section");
        getChildren()
                .addAll(
                        headline,
                        wrapped(Messages.text("apply.explain"), "muted"),
                        models(),
                        drop(),
                        outcome,
                        foot());
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        model.targetProperty().addListener((value, before, now) -> describe());
        describe();
        watch();
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Node models() {
        ComboBox<ApplyOffer.Model> models = new ComboBox<>();
        models.setId("apply-model");
        models.getItems().setAll(model.offer().models());
        models.setConverter(Words.of(ApplyOffer.Model::title));
        models.valueProperty().bindBidirectional(model.modelProperty());
        models.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(models, Priority.ALWAYS);
        Label words = new Label(Messages.text("apply.model"));
        words.setLabelFor(models);
        words.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(10, words, models);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node drop() {
        FontIcon icon = new FontIcon("fth-folder-plus");
        icon.getStyleClass().addAll("accent-text", "size-20");
        folder.setId("apply-folder");
        folder.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
        choose.setId("apply-choose");
        choose.setOnAction(event -> choose());
        chooseClip.setId("apply-choose-clip");
        chooseClip.setOnAction(event -> chooseClip());
        HBox buttons = new HBox(8, choose, chooseClip);
        buttons.setAlignment(Pos.CENTER);
        drop.setId("apply-drop");
        drop.getStyleClass().addAll("drop-zone", "small-drop");
        drop.setAlignment(Pos.CENTER);
        drop.getChildren().addAll(icon, folder, buttons);
        return drop;
    }

    private Node foot() {
        Button cancel = new Button(Messages.text("apply.cancel"));
        cancel.setId("apply-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> close.run());
        Button begin = new Button(Messages.text("apply.begin"));
        begin.setId("apply-begin");
        begin.setDefaultButton(true);
        begin.disableProperty().bind(model.readyProperty().not());
        begin.setOnAction(
                event -> {
                    if (model.begin()) {
                        close.run();
                    }
                });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(8, gap, cancel, begin);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    void begin() {
        choose.requestFocus();
    }

    private void choose() {
        dialogs.chooseFolder(Messages.text("apply.choose.title"), model.offer().start())
                .ifPresent(model::choose);
    }

    private void chooseClip() {
        dialogs.chooseFile(
                        Messages.text("apply.choose.clip.title"),
                        model.offer().start(),
                        Messages.text("apply.choose.clip.kind"),
                        SOUNDS)
                .ifPresent(model::choose);
    }

    private void describe() {
        Path data = model.dataProperty().get();
        folder.setText(data == null ? Messages.text("apply.drop") : data.toString());
        ApplyOffer.@Nullable Target target = model.targetProperty().get();
        outcome.setText(target == null ? "" : target.words());
        outcome.getStyleClass()
                .setAll("label", target == null || target.possible() ? "small" : "danger-text");
        outcome.setVisible(target != null);
        outcome.setManaged(target != null);
    }

    private void watch() {
        setOnDragOver(
                event -> {
                    boolean one = one(event) != null && event.getGestureSource() == null;
                    if (one) {
                        event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
                    }
                    drop.pseudoClassStateChanged(TARGET, one);
                    event.consume();
                });
        setOnDragExited(event -> drop.pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(
                event -> {
                    Path dropped = one(event);
                    if (dropped != null) {
                        model.choose(dropped);
                    }
                    event.setDropCompleted(dropped != null);
                    event.consume(); // the window would open it
                });
    }

    private static @Nullable Path one(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files.size() == 1 ? files.getFirst().toPath() : null;
    }
}
