package org.taxophone.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Light or dark, by the system or by choice, for every scene of the workbench.
public final class Themes {
    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /// Made on the UI thread, once the toolkit runs.
    public Themes(ThemeChoice choice) {
        StyleSheets.loadFonts();
        this.choice.set(choice);
        dark.set(wantsDark());
        this.choice.addListener((value, before, after) -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener((v, b, a) -> apply());
        setUserAgent();
    }

    /// Gives a scene the style of the workbench and keeps it so.
    public void style(Scene scene) {
        scenes.add(new WeakReference<>(scene));
        scene.getStylesheets().setAll(StyleSheets.of(dark.get()));
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// True while the dark theme is on show.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Changes between light and dark, and from then on no longer follows the system.
    public void toggle() {
        choice.set(dark.get() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private void apply() {
        boolean next = wantsDark();
        if (next == dark.get()) {
            return;
        }
        scenes.removeIf(reference -> reference.get() == null);
        for (WeakReference<Scene> reference : scenes) {
            Scene scene = reference.get();
            if (scene != null) {
                scene.getStylesheets().setAll(StyleSheets.of(next));
            }
        }
        dark.set(next);
        setUserAgent();
    }

    private void setUserAgent() {
        Application.setUserAgentStylesheet(
                dark.get()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    private boolean wantsDark() {
        return switch (choice.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
