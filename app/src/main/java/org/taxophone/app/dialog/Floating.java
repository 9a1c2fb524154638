package org.taxophone.app.dialog;

import atlantafx.base.controls.ModalPane;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.util.Duration;

/// Shows something over the window.
public final class Floating {
    private static final Duration TWO_PULSES = Duration.millis(34);

    private Floating() {}

    /// @param shown run once it can be seen and take the focus
    public static void show(ModalPane pane, Node content, Pos place, Runnable shown) {
        // the pane paints new content in its corner before it moves it to its place, and the
        // first picture may stay: so it is seen only once it is where it belongs
        content.setVisible(false);
        pane.setAlignment(place);
        pane.show(content);
        pane.applyCss();
        pane.layout();
        PauseTransition placed = new PauseTransition(TWO_PULSES);
        placed.setOnFinished(
                event -> {
                    pane.requestLayout();
                    pane.layout();
                    content.setVisible(true);
                    shown.run();
                });
        placed.play();
    }
}
