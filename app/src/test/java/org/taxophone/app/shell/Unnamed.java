package org.taxophone.app.shell;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/// Finds what a screen reader could not name.
public final class Unnamed {
    private Unnamed() {}

    /// Ids, or classes, of the controls below that take the focus and have no name.
    public static Set<String> below(Node node) {
        Set<String> found = new TreeSet<>();
        look(node, found);
        return found;
    }

    // what is hidden or disabled has its words only once there is something to say
    private static void look(Node node, Set<String> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Control control && AccessibleNames.isUnnamed(control)) {
            String id = control.getId();
            found.add(
                    (id == null ? control.getStyleClass().toString() : "#" + id)
                            + " "
                            + control.getClass().getSimpleName());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }
}
