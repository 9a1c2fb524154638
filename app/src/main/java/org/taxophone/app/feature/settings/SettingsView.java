package org.taxophone.app.feature.settings;

import atlantafx.base.controls.ProgressSliderSkin;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
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

/// Settings: everything takes effect at once, but for the language.
public final class SettingsView implements Place {
    /// The languages, by the tags that are stored.
    private static final List<String> LANGUAGES = List.of("system", "en", "de");

    private static final double PERCENT_STEP = 10;

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
            List<String> device,
            Shortcuts shortcuts,
            Supplier<List<Command>> commands,
            Runnable back) {}

    public SettingsView(Parts parts) {
        root = Fxml.load(this);
        done.setOnAction(event -> parts.back().run());
        appearance(parts);
        sound(parts.player());
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
        fontSize.setMin(Themes.LEAST_PERCENT);
        fontSize.setMax(Themes.MOST_PERCENT);
        fontSize.setSkin(new ProgressSliderSkin(fontSize));
        fontSize.setBlockIncrement(PERCENT_STEP);
        fontSize.setMajorTickUnit(PERCENT_STEP);
        fontSize.setMinorTickCount(0);
        fontSize.setSnapToTicks(true);
        fontSize.setValue(parts.themes().fontPercentProperty().get());
        percent(fontSize.getValue());
        // all text is measured anew, so not at every step of a drag
        fontSize.valueProperty()
                .addListener(
                        (v, before, now) -> {
                            percent(now.doubleValue());
                            if (!fontSize.isValueChanging()) {
                                apply(parts.themes());
                            }
                        });
        fontSize.valueChangingProperty()
                .addListener(
                        (v, before, now) -> {
                            if (!now) {
                                apply(parts.themes());
                            }
                        });
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

    private void percent(double value) {
        fontSizeValue.setText(Messages.text("settings.percent", Math.round(value)));
    }

    private void apply(Themes themes) {
        int tens = (int) (Math.round(fontSize.getValue() / PERCENT_STEP) * PERCENT_STEP);
        themes.fontPercentProperty().set(tens);
    }

    private void sound(Player player) {
        volume.setSkin(new ProgressSliderSkin(volume));
        volume.setMin(Player.LEAST_VOLUME_DB);
        volume.setMax(0);
        volume.valueProperty().bindBidirectional(player.volumeDbProperty());
        decibels.textProperty()
                .bind(
                        player.volumeDbProperty()
                                .map(db -> Figures.decimal(db.doubleValue(), 0) + " dB"));
        level.selectedProperty().bindBidirectional(player.levelClipsProperty());
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
