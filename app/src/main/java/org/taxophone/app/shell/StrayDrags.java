package org.taxophone.app.shell;

import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/// Keeps drags from controls that saw no press before them: a press that closes an open menu goes
/// no further, but what follows it does, and a slider fails there (its start is missing).
public final class StrayDrags {
    private boolean pressed;

    private StrayDrags() {}

    /// Watches over a scene.
    public static void keepFrom(Scene scene) {
        StrayDrags drags = new StrayDrags();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> drags.pressed = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, drags::released);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drags::dragged);
    }

    private void released(MouseEvent event) {
        pressed =
                event.isPrimaryButtonDown()
                        || event.isSecondaryButtonDown()
                        || event.isMiddleButtonDown();
    }

    private void dragged(MouseEvent event) {
        if (!pressed) {
            event.consume();
        }
    }
}
