package org.taxophone.app.task;

import javafx.application.Platform;

/// The only class that calls `Platform.runLater`.
enum PlatformUiThread implements UiThread {
    INSTANCE;

    @Override
    public void execute(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            later(action);
        }
    }

    @Override
    public void later(Runnable action) {
        Platform.runLater(action);
    }
}
