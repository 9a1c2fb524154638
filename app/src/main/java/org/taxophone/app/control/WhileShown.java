package org.taxophone.app.control;

import javafx.scene.Node;

/// Keeps something in step with what it shows as long as it is in a window; what changed while it
/// was not there is caught up with, once, when it comes there.
public final class WhileShown {
    private final Node node;
    private final Runnable refresh;
    private boolean due = true;

    /// @param refresh shows what is so now
    public WhileShown(Node node, Runnable refresh) {
        this.node = node;
        this.refresh = refresh;
        node.sceneProperty().addListener((value, before, now) -> catchUp());
    }

    /// What is shown has changed.
    public void changed() {
        due = true;
        catchUp();
    }

    private void catchUp() {
        if (due && node.getScene() != null) {
            due = false;
            refresh.run();
        }
    }
}
