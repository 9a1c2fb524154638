package org.taxophone.app.feature.settings;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Fxml;
import org.taxophone.app.shell.Place;
import org.taxophone.app.shell.Shortcuts;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.app.theme.Themes;
import org.taxophone.engine.DeviceChoice;

/// Settings: everything takes effect at once, but for the language.
public final class SettingsView implements Place {
    /// The languages, by the tags that are stored.
    private static final List<String> LANGUAGES = List.of("system", "en", "de");

    /// As many threads as suit the machine.
    public static final int AUTOMATIC = 0;

    /// Least distance in dB of the brightest colour from the darkest.
    public static final int LEAST_RANGE_DB = 10;

    private static final int LOWEST_DB = -120;

    private final Parent root;
    @FXML private Button done;
    @FXML private ComboBox<ThemeChoice> theme;
    @FXML private Slider fontSize;
    @FXML private Label fontSizeValue;
    @FXML private ComboBox<String> language;
    @FXML private Label languageNote;
    @FXML private Slider volume;
    @FXML private Label decibels;
    @FXML private ToggleSwitch level;
    @FXML private ComboBox<String> output;
    @FXML private ToggleSwitch still;
    @FXML private ComboBox<SpectrumColors> colors;
    @FXML private Spinner<Integer> lowDb;
    @FXML private Spinner<Integer> highDb;
    @FXML private ComboBox<Integer> threads;
    @FXML private ComboBox<DeviceChoice> computes;
    @FXML private VBox device;
    @FXML private VBox keys;

    /// What can be set, and how the page is left.
    ///
    /// @param language tag of the language for the next start, or "system"
    /// @param device what was found to compute with, a sentence each
    /// @param commands all commands with the keys they have now
    /// @param back goes to the place that was left for this one
    public record Parts(
            Themes themes,
            Player player,
            StringProperty language,
            Choices choices,
            List<String> device,
            Shortcuts shortcuts,
            Supplier<List<Command>> commands,
            Runnable back) {}

    /// What is chosen beside looks and volume.
    ///
    /// @param output name of the audio output, empty for the system's
    /// @param outputs names to choose from
    /// @param colors of all spectrograms
    /// @param lowDb level of the darkest colour
    /// @param highDb level of the brightest colour
    /// @param threads that a training computes with, or [SettingsView#AUTOMATIC]
    /// @param automaticThreads as many as that are now
    /// @param device what models are trained on
    /// @param still true while nothing is to move that need not
    public record Choices(
            StringProperty output,
            ObservableList<String> outputs,
            ObjectProperty<SpectrumColors> colors,
            IntegerProperty lowDb,
            IntegerProperty highDb,
            IntegerProperty threads,
            int automaticThreads,
            ObjectProperty<DeviceChoice> device,
            BooleanProperty still) {}

    public SettingsView(Parts parts) {
        root = Fxml.load(this);
        done.setOnAction(event -> parts.back().run());
        appearance(parts);
        sound(parts.player());
        output(parts.choices());
        pictures(parts.choices());
        threads(parts.choices());
        still.selectedProperty().bindBidirectional(parts.choices().still());
        for (String sentence : parts.device()) {
            Label line = new Label(sentence);
            line.setWrapText(true);
            line.getStyleClass().add("small");
            device.getChildren().add(line);
        }
        for (Command command : parts.commands().get()) {
            keys.getChildren().add(new ShortcutRow(command, parts.shortcuts(), parts.commands()));
        }
    }

    private void appearance(Parts parts) {
        theme.getItems().setAll(ThemeChoice.values());
        theme.setConverter(
                Words.of(
                        choice ->
                                Messages.text(
                                        "command.theme."
                                                + choice.name().toLowerCase(Locale.ROOT))));
        theme.valueProperty().bindBidirectional(parts.themes().choiceProperty());
        new TextSize(parts.themes().fontPercentProperty(), fontSize, fontSizeValue);
        language.getItems().setAll(LANGUAGES);
        language.setConverter(Words.of(tag -> Messages.text("settings.language." + tag)));
        language.setValue(parts.language().get());
        languageNote.setText("");
        language.valueProperty()
                .addListener(
                        (v, before, now) -> {
                            parts.language().set(now);
                            languageNote.setText(Messages.text("settings.language.later"));
                        });
    }

    private void sound(Player player) {
        volume.setSkin(new ProgressSliderSkin(volume));
        volume.setMin(Player.LEAST_VOLUME_DB);
        volume.setMax(Player.MOST_VOLUME_DB);
        volume.valueProperty().bindBidirectional(player.volumeDbProperty());
        decibels.textProperty()
                .bind(
                        player.volumeDbProperty()
                                .map(db -> Figures.decimal(db.doubleValue(), 0) + " dB"));
        level.selectedProperty().bindBidirectional(player.levelClipsProperty());
    }

    private void output(Choices choices) {
        output.setItems(choices.outputs());
        output.setConverter(
                Words.of(name -> name.isEmpty() ? Messages.text("settings.output.system") : name));
        output.valueProperty().bindBidirectional(choices.output());
    }

    private void pictures(Choices choices) {
        colors.getItems().setAll(SpectrumColors.values());
        colors.setConverter(
                Words.of(
                        choice ->
                                Messages.text(
                                        "data.colors." + choice.name().toLowerCase(Locale.ROOT))));
        colors.valueProperty().bindBidirectional(choices.colors());
        level(lowDb, LOWEST_DB, -LEAST_RANGE_DB, choices.lowDb());
        level(highDb, LOWEST_DB + LEAST_RANGE_DB, 0, choices.highDb());
        // the two never meet: the one that was not touched gives way
        choices.lowDb()
                .addListener(
                        (v, before, now) ->
                                choices.highDb()
                                        .set(
                                                Math.max(
                                                        choices.highDb().get(),
                                                        now.intValue() + LEAST_RANGE_DB)));
        choices.highDb()
                .addListener(
                        (v, before, now) ->
                                choices.lowDb()
                                        .set(
                                                Math.min(
                                                        choices.lowDb().get(),
                                                        now.intValue() - LEAST_RANGE_DB)));
    }

    private static void level(Spinner<Integer> spinner, int least, int most, IntegerProperty db) {
        SpinnerValueFactory.IntegerSpinnerValueFactory values =
                new SpinnerValueFactory.IntegerSpinnerValueFactory(
                        least, most, Math.clamp(db.get(), least, most), 2);
        spinner.setValueFactory(values);
        values.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Integer level) {
                        return Figures.decimal(level, 0);
                    }

                    @Override
                    public Integer fromString(String typed) {
                        try {
                            return Integer.valueOf(typed.strip().replace('−', '-'));
                        } catch (NumberFormatException e) {
                            return db.get(); // as it was
                        }
                    }
                });
        spinner.setEditable(true);
        spinner.getEditor().accessibleTextProperty().bind(spinner.accessibleTextProperty());
        values.valueProperty().addListener((v, before, now) -> db.set(now));
        db.addListener((v, before, now) -> values.setValue(now.intValue()));
    }

    private void threads(Choices choices) {
        threads.getItems().add(AUTOMATIC);
        for (int count = 1; count <= Runtime.getRuntime().availableProcessors(); count++) {
            threads.getItems().add(count);
        }
        threads.setConverter(
                Words.of(
                        count ->
                                count == AUTOMATIC
                                        ? Messages.text(
                                                "settings.threads.automatic",
                                                choices.automaticThreads())
                                        : Integer.toString(count)));
        computes.getItems().setAll(DeviceChoice.values());
        computes.setConverter(
                Words.of(
                        choice ->
                                Messages.text(
                                        "settings.computes."
                                                + choice.name().toLowerCase(Locale.ROOT))));
        computes.valueProperty().bindBidirectional(choices.device());
        threads.setValue(choices.threads().get());
        threads.valueProperty().addListener((v, before, now) -> choices.threads().set(now));
    }

    @Override
    public String id() {
        return Navigator.SETTINGS;
    }

    @Override
    public Parent root() {
        return root;
    }
}
