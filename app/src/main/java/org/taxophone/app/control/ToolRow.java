package org.taxophone.app.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Tools beside one another: no wider than they need, and in as many rows as they have room for.
public final class ToolRow extends FlowPane {
    /// Between tools and hint, and to both edges.
    private static final double APART = 40;

    public ToolRow() {
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    /// Shows a hint at the other end of what the tools float on, while there is room for both.
    public void besides(Region hint, Region floor) {
        hint.visibleProperty()
                .bind(
                        floor.widthProperty()
                                .greaterThan(widthProperty().add(hint.widthProperty()).add(APART)));
    }

    @Override
    protected double computePrefWidth(double height) {
        double tools = 0;
        int count = 0;
        for (Node tool : getManagedChildren()) {
            tools += snapSizeX(tool.prefWidth(-1)); // as it is laid out, in whole pixels
            count++;
        }
        return snapSizeX(
                snappedLeftInset()
                        + tools
                        + Math.max(0, count - 1) * snapSpaceX(getHgap())
                        + snappedRightInset());
    }
}
