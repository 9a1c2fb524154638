package org.taxophone.app.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

/// Stands where a parent stands around a part that is dressed away from it: rules of the style
/// sheets find the same names, classes and states around the part as they will at its place, so
/// that what they come to is still right there, and is not worked out again.
final class StandIn extends Pane {
    private final String type;

    private StandIn(Parent original) {
        type = original.getTypeSelector();
        setId(original.getId());
        getStyleClass().setAll(original.getStyleClass());
        getStylesheets().setAll(original.getStylesheets());
        original.getPseudoClassStates().forEach(state -> pseudoClassStateChanged(state, true));
    }

    /// One for a parent and each parent around it, inside one another.
    ///
    /// @param room what holds the outermost
    /// @return the innermost
    static Pane around(Parent inner, Pane room) {
        Pane innermost = new StandIn(inner);
        Node last = innermost;
        for (Parent next = inner.getParent(); next != null; next = next.getParent()) {
            StandIn around = new StandIn(next);
            around.getChildren().setAll(last);
            last = around;
        }
        room.getChildren().setAll(last);
        return innermost;
    }

    @Override
    public String getTypeSelector() {
        return type;
    }
}
