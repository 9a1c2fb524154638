package org.taxophone.app.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Tools beside one another: no wider than they need, and in as many rows as they have room for.
public final class ToolRow extends FlowPane {
    public ToolRow() {
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        double tools = 0;
        int count = 0;
        for (Node tool : getManagedChildren()) {
            tools += tool.prefWidth(-1);
            count++;
        }
        return snapSizeX(
                getInsets().getLeft()
                        + tools
                        + Math.max(0, count - 1) * getHgap()
                        + getInsets().getRight());
    }
}
