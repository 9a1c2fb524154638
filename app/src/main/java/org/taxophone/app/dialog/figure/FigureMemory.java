package org.taxophone.app.dialog.figure;

import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.common.TaxophoneException;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;
import org.taxophone.export.FigureLanguage;
import org.taxophone.project.Json;

/// What was chosen in the dialog last time, so that a paper's figures come out alike.
final class FigureMemory {
    private static final String CONFIG = "figure.config";
    private static final String FORMAT = "figure.format";
    private static final String DATA = "figure.data";

    private final Preferences preferences;

    FigureMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    /// @param withData whether the numbers are saved beside the figure
    record Choices(FigureConfig config, FigureFormat format, boolean withData) {}

    Choices read() {
        return new Choices(config(), format(), Boolean.parseBoolean(preferences.get(DATA, "true")));
    }

    void keep(Choices choices) {
        preferences.put(CONFIG, Json.toLine(choices.config()));
        preferences.put(FORMAT, choices.format());
        preferences.put(DATA, choices.withData());
    }

    private FigureConfig config() {
        try {
            return preferences
                    .get(CONFIG)
                    .map(text -> Json.fromJson(text, FigureConfig.class))
                    .orElseGet(FigureMemory::first);
        } catch (TaxophoneException | IllegalArgumentException e) {
            return first(); // written by another version, or by hand
        }
    }

    // in the language of the window, until another is chosen
    private static FigureConfig first() {
        return FigureConfig.defaults().in(FigureLanguage.of(Messages.locale()));
    }

    private FigureFormat format() {
        try {
            return FigureFormat.valueOf(preferences.get(FORMAT, FigureFormat.PDF.name()));
        } catch (IllegalArgumentException e) {
            return FigureFormat.PDF;
        }
    }
}
