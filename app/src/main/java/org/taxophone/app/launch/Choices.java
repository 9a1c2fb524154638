package org.taxophone.app.launch;

import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.control.TileAxes;
import org.taxophone.app.dialog.FloatingPane;
import org.taxophone.app.feature.settings.SettingsView;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.player.AudioOutputs;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Notices;
import org.taxophone.engine.DeviceChoice;
import org.taxophone.engine.Devices;
import org.taxophone.engine.TorchEngine;

/// What Settings sets, beside looks and volume: read from the preferences, put to use at once, and
/// written back.
final class Choices {
    /// Name of the audio output in the preferences.
    static final String OUTPUT = "sound.output";

    private static final String COLORS = "spectrum.colors";
    private static final String LOW = "spectrum.low.db";
    private static final String HIGH = "spectrum.high.db";
    private static final String THREADS = "threads";
    private static final String DEVICE = "device";
    private static final String STILL = "motion.reduced";

    private final Services s;
    private final Preferences preferences;
    private final SettingsView.Choices choices;

    Choices(Services services, FloatingPane overlay) {
        s = services;
        preferences = services.preferences();
        choices =
                new SettingsView.Choices(
                        output(),
                        FXCollections.observableArrayList(AudioOutputs.SYSTEM),
                        colors(),
                        level(LOW, TileAxes.NONE.lowDb()),
                        level(HIGH, TileAxes.NONE.highDb()),
                        threads(),
                        TorchEngine.wantedThreads(),
                        device(),
                        reducedMotion(overlay));
        range();
        choices.lowDb().addListener((v, before, now) -> range());
        choices.highDb().addListener((v, before, now) -> range());
    }

    /// For the page that shows them.
    SettingsView.Choices all() {
        s.background()
                .load(
                        AudioOutputs::names,
                        names -> choices.outputs().addAll(names),
                        problem ->
                                s.journal()
                                        .error(Messages.text("settings.output.unknown"), problem));
        return choices;
    }

    private SimpleStringProperty output() {
        SimpleStringProperty output =
                new SimpleStringProperty(preferences.get(OUTPUT, AudioOutputs.SYSTEM));
        output.addListener(
                (v, before, now) -> {
                    preferences.put(OUTPUT, now);
                    s.player().reopen();
                });
        return output;
    }

    private SimpleObjectProperty<SpectrumColors> colors() {
        SimpleObjectProperty<SpectrumColors> colors =
                new SimpleObjectProperty<>(SpectrumColors.MAGMA);
        try {
            colors.set(SpectrumColors.valueOf(preferences.get(COLORS, "MAGMA")));
        } catch (IllegalArgumentException e) {
            // written by hand, or by a later program: the usual ones then
        }
        colors.addListener((v, before, now) -> preferences.put(COLORS, now));
        s.tiles().colorsProperty().bind(colors);
        return colors;
    }

    private IntegerProperty level(String key, double usual) {
        IntegerProperty level =
                new SimpleIntegerProperty((int) Math.round(preferences.number(key, usual)));
        level.addListener((v, before, now) -> preferences.put(key, now));
        return level;
    }

    private void range() {
        int low = choices.lowDb().get();
        s.tiles().levels(low, Math.max(low + SettingsView.LEAST_RANGE_DB, choices.highDb().get()));
    }

    private IntegerProperty threads() {
        IntegerProperty threads =
                new SimpleIntegerProperty(
                        (int) preferences.number(THREADS, SettingsView.AUTOMATIC));
        if (threads.get() != SettingsView.AUTOMATIC) {
            TorchEngine.chooseThreads(threads.get());
        }
        threads.addListener(
                (v, before, now) -> {
                    preferences.put(THREADS, now);
                    TorchEngine.chooseThreads(
                            now.intValue() == SettingsView.AUTOMATIC
                                    ? TorchEngine.wantedThreads()
                                    : now.intValue());
                });
        return threads;
    }

    private ObjectProperty<DeviceChoice> device() {
        SimpleObjectProperty<DeviceChoice> device = new SimpleObjectProperty<>(Devices.chosen());
        preferences
                .get(DEVICE)
                .ifPresent(
                        name ->
                                Stream.of(DeviceChoice.values())
                                        .filter(choice -> choice.name().equals(name))
                                        .forEach(device::set));
        if (device.get() != Devices.chosen()) {
            choose(device, device.get(), Devices.chosen());
        }
        device.addListener((v, before, now) -> choose(device, now, before));
        return device;
    }

    // a card that is asked for starts the engine, which takes a while
    private void choose(
            ObjectProperty<DeviceChoice> device, DeviceChoice wanted, DeviceChoice before) {
        s.background()
                .load(
                        () -> {
                            Devices.choose(wanted);
                            return wanted;
                        },
                        chosen -> preferences.put(DEVICE, chosen),
                        problem -> {
                            String headline = Messages.text("settings.device.refused");
                            s.journal().error(headline, problem);
                            s.notices()
                                    .tell(
                                            new Notices.Notice(
                                                    Journal.Level.ERROR,
                                                    headline + " " + Explanation.of(problem),
                                                    "",
                                                    () -> {}));
                            device.set(before);
                        });
    }

    private BooleanProperty reducedMotion(FloatingPane overlay) {
        BooleanProperty still =
                new SimpleBooleanProperty(Boolean.parseBoolean(preferences.get(STILL, "false")));
        overlay.stillProperty().bind(still);
        s.themes().stillProperty().bind(still);
        still.addListener((v, before, now) -> preferences.put(STILL, now));
        return still;
    }
}
