package org.taxophone.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Light, dark or high contrast, by the system or by choice, and the size of its text, for every
/// scene of the workbench.
public final class Themes {
    /// Smallest and largest text.
    public static final int LEAST_PERCENT = 90;

    public static final int MOST_PERCENT = 150;

    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final IntegerProperty fontPercent = new SimpleIntegerProperty(100);
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private Look look;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();
    private final Map<Integer, String> scaled = new HashMap<>(); // by percent

    /// Made on the UI thread, once the toolkit runs.
    public Themes(ThemeChoice choice) {
        StyleSheets.loadFonts();
        this.choice.set(choice);
        look = wanted();
        dark.set(look.isDark());
        this.choice.addListener((value, before, after) -> apply());
        fontPercent.addListener((value, before, after) -> restyle());
        Platform.getPreferences().colorSchemeProperty().addListener((v, b, a) -> apply());
        setUserAgent();
    }

    /// Makes text of another size that nobody sees, so that the first size that somebody chooses
    /// is not made by code that Java has yet to compile. Not on the UI thread.
    public static void firstSize() {
        StyleSheets.scaled(MOST_PERCENT);
    }

    /// Gives a scene the style of the workbench and keeps it so.
    public void style(Scene scene) {
        scenes.add(new WeakReference<>(scene));
        scene.getStylesheets().setAll(sheets());
    }

    private List<String> sheets() {
        return List.of(
                StyleSheets.tokens(look),
                scaled.computeIfAbsent(fontPercent.get(), StyleSheets::scaled));
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

    /// Size of all text, in percent.
    public IntegerProperty fontPercentProperty() {
        return fontPercent;
    }

    /// True while nothing is to move that need not.
    public BooleanProperty stillProperty() {
        return still;
    }

    private void apply() {
        Look next = wanted();
        if (next == look) {
            return;
        }
        look = next;
        restyle();
        dark.set(look.isDark());
        setUserAgent();
    }

    private void restyle() {
        scenes.removeIf(reference -> reference.get() == null);
        for (WeakReference<Scene> reference : scenes) {
            Scene scene = reference.get();
            if (scene != null) {
                scene.getStylesheets().setAll(sheets());
            }
        }
    }

    private void setUserAgent() {
        Application.setUserAgentStylesheet(
                look.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    private Look wanted() {
        return switch (choice.get()) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case CONTRAST -> Look.CONTRAST;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                            ? Look.DARK
                            : Look.LIGHT;
        };
    }
}
