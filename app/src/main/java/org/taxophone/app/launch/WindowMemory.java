package org.taxophone.app.launch;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.taxophone.app.preferences.Preferences;

/// Where the window was, and how large.
final class WindowMemory {
    private static final String KEY = "window.";

    private final Stage stage;
    private final Preferences preferences;

    WindowMemory(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /// Puts the window back, but never larger than the screen or out of sight.
    void restore(double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(preferences.number(KEY + "width", width), screen.getWidth()));
        stage.setHeight(Math.min(preferences.number(KEY + "height", height), screen.getHeight()));
        double x = preferences.number(KEY + "x", Double.NaN);
        double y = preferences.number(KEY + "y", Double.NaN);
        boolean seen =
                !Screen.getScreensForRectangle(x + 40, y, 40, 40).isEmpty()
                        && Double.isFinite(x)
                        && Double.isFinite(y);
        if (seen) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(Boolean.parseBoolean(preferences.get(KEY + "maximized", "false")));
    }

    void store() {
        preferences.put(KEY + "maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            preferences.put(KEY + "width", stage.getWidth());
            preferences.put(KEY + "height", stage.getHeight());
            preferences.put(KEY + "x", stage.getX());
            preferences.put(KEY + "y", stage.getY());
        }
    }
}
