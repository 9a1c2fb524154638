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
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/// Light or dark, by the system or by choice, for every scene of the workbench.
public final class Themes {
    private final ObjectProperty<ThemeChoice> choice =
            new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ReadOnlyObjectWrapper<Palette> palette;
    private final List<WeakReference<Scene>> scenes = new ArrayList<>();

    /// Made on the UI thread, once the toolkit runs.
    public Themes(ThemeChoice choice) {
        StyleSheets.loadFonts();
        this.choice.set(choice);
        palette = new ReadOnlyObjectWrapper<>(StyleSheets.palette(wantsDark()));
        this.choice.addListener((value, before, after) -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener((v, b, a) -> apply());
        setUserAgent();
    }

    /// Gives a scene the style of the workbench and keeps it so.
    public void style(Scene scene) {
        scenes.add(new WeakReference<>(scene));
        scene.getStylesheets().setAll(StyleSheets.of(palette.get().dark()));
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// The colours for canvases; they redraw when it changes.
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    public Palette palette() {
        return palette.get();
    }

    /// Changes between light and dark, and from then on no longer follows the system.
    public void toggle() {
        choice.set(palette.get().dark() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    private void apply() {
        if (wantsDark() == palette.get().dark()) {
            return;
        }
        Palette next = StyleSheets.palette(wantsDark());
        scenes.removeIf(reference -> reference.get() == null);
        for (WeakReference<Scene> reference : scenes) {
            Scene scene = reference.get();
            if (scene != null) {
                scene.getStylesheets().setAll(StyleSheets.of(next.dark()));
            }
        }
        palette.set(next);
        setUserAgent();
    }

    private void setUserAgent() {
        Application.setUserAgentStylesheet(
                palette.get().dark()
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
