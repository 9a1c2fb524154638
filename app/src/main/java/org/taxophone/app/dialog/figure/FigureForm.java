package org.taxophone.app.dialog.figure;

import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.control.ChoiceGroup;
import org.taxophone.app.form.FormView;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.export.FigureFormat;

/// Format, size and content of a figure, and the files that will be written.
final class FigureForm extends ScrollPane {
    private final FigureViewModel model;
    private final Label files = new Label();
    private final ComboBox<FigurePreset> presets = new ComboBox<>();
    private boolean showing;

    /// @param model what is chosen here
    FigureForm(FigureViewModel model) {
        this.model = model;
        presets.setId("figure-preset");
        presets.getItems().setAll(FigurePreset.values());
        presets.setConverter(Words.of(preset -> Messages.text("figure.preset." + preset.key())));
        presets.setPromptText(Messages.text("figure.preset.own"));
        presets.valueProperty()
                .addListener(
                        (value, before, now) -> {
                            if (!showing && now != null) {
                                model.choose(now);
                            }
                        });
        CheckBox data = new CheckBox(Messages.text("figure.with-data"));
        data.setWrapText(true);
        data.getStyleClass().add("small");
        data.selectedProperty().bindBidirectional(model.withDataProperty());
        files.getStyleClass().addAll("muted", "caption");
        files.setWrapText(true);
        VBox side =
                new VBox(
                        line("figure.format", formats()),
                        line("figure.preset", presets),
                        new FormView(model.form(), Set.of()),
                        data,
                        files);
        side.getStyleClass().add("figure-form");
        setContent(side);
        setFitToWidth(true);
        getStyleClass().addAll("figure-side", "hairline-left");
        refresh();
    }

    private HBox formats() {
        HBox box = new HBox();
        box.getStyleClass().add("segmented");
        ChoiceGroup group = new ChoiceGroup();
        for (FigureFormat format : FigureFormat.values()) {
            ToggleButton button = new ToggleButton(format.name());
            button.setId("figure-" + format.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setUserData(format);
            button.setSelected(model.formatProperty().get() == format);
            box.getChildren().add(button);
        }
        box.getChildren().getFirst().getStyleClass().add("first");
        box.getChildren().getLast().getStyleClass().add("last");
        group.selectedToggleProperty()
                .addListener(
                        (value, before, now) -> {
                            if (now != null) {
                                model.formatProperty().set((FigureFormat) now.getUserData());
                            }
                        });
        return box;
    }

    private static HBox line(String key, Region editor) {
        Label name = new Label(Messages.text(key));
        name.getStyleClass().add("form-label");
        name.setLabelFor(editor);
        HBox box = new HBox(name);
        box.getStyleClass().add("form-name");
        HBox line = new HBox(box, editor);
        line.getStyleClass().add("form-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Takes over what the model holds now.
    void refresh() {
        showing = true;
        presets.setValue(model.preset().orElse(null));
        showing = false;
        String name = model.offer().name();
        String picture = name + model.formatProperty().get().suffix();
        files.setText(
                model.withDataProperty().get()
                        ? picture + ", " + name + ".csv, " + name + ".json"
                        : picture);
    }
}
