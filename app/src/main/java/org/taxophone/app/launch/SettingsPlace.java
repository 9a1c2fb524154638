package org.taxophone.app.launch;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.taxophone.app.feature.settings.SettingsView;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.launch.doctor.Examination;
import org.taxophone.app.launch.doctor.Observation;
import org.taxophone.app.shell.Place;
import org.taxophone.app.shell.Shortcuts;

/// Puts Settings together.
final class SettingsPlace {
    private SettingsPlace() {}

    static Place of(Services s, Acts acts, Shortcuts shortcuts, Choices choices) {
        StringProperty language =
                new SimpleStringProperty(
                        s.preferences().get(Messages.LANGUAGE, Messages.SYSTEM_LANGUAGE));
        language.addListener((v, before, now) -> s.preferences().put(Messages.LANGUAGE, now));
        return new SettingsView(
                new SettingsView.Parts(
                        s.themes(),
                        s.player(),
                        language,
                        choices.all(),
                        device(),
                        shortcuts,
                        acts::commands,
                        s.navigator()::back));
    }

    private static List<String> device() {
        List<String> found = new ArrayList<>();
        found.add(Messages.text("status.device", Runtime.getRuntime().availableProcessors()));
        for (Observation seen : Examination.ofGpu().look()) {
            found.add(seen.subject() + ": " + Phrases.say(seen.fact()) + ".");
            if (!seen.advice().isEmpty()) {
                found.add(Phrases.say(seen.advice()) + ".");
            }
        }
        found.add(Messages.text("settings.device.library"));
        return found;
    }
}
