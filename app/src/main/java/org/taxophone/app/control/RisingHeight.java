package org.taxophone.app.control;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Lets a table that fills with rows become as high as it should be within a few pulses: the cells
/// of a few rows are made in each, where all of them at once would keep the window from answering.
final class RisingHeight {
    private static final double FIRST = 64; // a head and a row

    private final TextTable<?> table;
    private double most = Double.MAX_VALUE;

    RisingHeight(TextTable<?> table) {
        this.table = table;
    }

    /// How high the table may be now, of what it should be.
    double of(double height) {
        return Math.min(most, height);
    }

    /// The first rows are there. Where no window shows them, nobody waits for them.
    void begin() {
        Scene scene = table.getScene();
        Window window = scene == null ? null : scene.getWindow();
        if (scene == null || window == null || !window.isShowing() || most < Double.MAX_VALUE) {
            return;
        }
        most = FIRST;
        table.rise();
        scene.addPostLayoutPulseListener(new Steps(scene));
        Platform.requestNextPulse();
    }

    private final class Steps implements Runnable {
        private final Scene scene;

        Steps(Scene scene) {
            this.scene = scene;
        }

        @Override
        public void run() {
            most *= 2; // later rows take less
            if (table.getScene() != scene || most >= table.wantedHeight()) {
                most = Double.MAX_VALUE;
                scene.removePostLayoutPulseListener(this);
            }
            table.rise();
            Platform.requestNextPulse();
        }
    }
}
