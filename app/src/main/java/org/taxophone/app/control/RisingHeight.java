package org.taxophone.app.control;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Lets a list or table that fills with rows become as high as it should be within a few pulses:
/// the cells of a few rows are made in each, where all of them at once would keep the window from
/// answering.
final class RisingHeight<T> {
    private static final double FIRST = 64; // a head and a row
    private static final double MOST_AT_ONCE = 90;

    private final Region region;
    private final Runnable rise;
    private final ObjectProperty<ObservableList<T>> items;
    private final InvalidationListener filled = change -> filled();
    private ObservableList<T> followed = FXCollections.observableArrayList();
    private boolean empty = true;
    private boolean due; // it has rows for which it never had the height
    private double wanted;
    private double most = Double.MAX_VALUE;

    /// @param items what the list shows
    /// @param rise has it take the height that it may have now
    RisingHeight(Region region, ObjectProperty<ObservableList<T>> items, Runnable rise) {
        this.region = region;
        this.items = items;
        this.rise = rise;
        follow();
        // to a listener for changes one empty list is like another
        items.addListener((InvalidationListener) change -> follow());
        region.sceneProperty().addListener((value, before, now) -> begin());
    }

    private void follow() {
        followed.removeListener(filled);
        followed = items.get();
        followed.addListener(filled);
        filled();
    }

    private void filled() {
        boolean before = empty;
        empty = followed.isEmpty();
        if (before != empty) {
            due = !empty;
            begin();
        }
    }

    /// How high it may be now, of what it should be.
    double of(double height) {
        wanted = height;
        due &= region.getScene() == null || inSight(); // else its cells are made ahead
        return Math.min(most, height);
    }

    /// How high it should be.
    double wanted() {
        return wanted;
    }

    // Where no window shows the first rows, nobody waits for them.
    private void begin() {
        Scene scene = region.getScene();
        Window window = scene == null ? null : scene.getWindow();
        if (!due || scene == null || window == null || !window.isShowing() || !inSight()) {
            return;
        }
        due = false;
        if (most < Double.MAX_VALUE) {
            return;
        }
        most = FIRST;
        rise.run();
        scene.addPostLayoutPulseListener(new Steps(scene));
        Platform.requestNextPulse();
    }

    private boolean inSight() {
        Node at = region;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }

    private final class Steps implements Runnable {
        private final Scene scene;

        Steps(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void run() {
            most += Math.min(most, MOST_AT_ONCE); // later rows take less
            if (region.getScene() != scene || most >= wanted) {
                most = Double.MAX_VALUE;
                scene.removePostLayoutPulseListener(this);
            }
            rise.run();
            Platform.requestNextPulse();
        }
    }
}
