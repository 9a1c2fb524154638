package org.taxophone.app.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// Shows parts of a row for as long as there is room for all of each: then one group after the
/// other is gone. What decides is how long they are, in this language and size.
public final class RoomForParts {
    private final HBox row;
    private final List<? extends List<? extends Node>> groups;

    private RoomForParts(HBox row, List<? extends List<? extends Node>> groups) {
        this.row = row;
        this.groups = groups;
        row.needsLayoutProperty()
                .addListener(
                        (value, before, needed) -> {
                            if (!needed) {
                                fit(); // just before it is laid out
                            }
                        });
    }

    /// @param row is no wider than what it is in
    /// @param groups of parts that can be missed, in the order in which they go
    public static void in(HBox row, List<? extends List<? extends Node>> groups) {
        new RoomForParts(row, groups);
    }

    private void fit() {
        if (row.getWidth() <= 0 || row.getScene() == null) {
            return; // nobody sees it
        }
        double wanted = row.prefWidth(-1);
        for (List<? extends Node> group : groups) {
            wanted +=
                    group.stream().filter(part -> !part.isManaged()).mapToDouble(this::width).sum();
        }
        for (List<? extends Node> group : groups) {
            boolean fits = wanted <= row.getWidth();
            for (Node part : group) {
                part.setManaged(fits);
                part.setVisible(fits);
            }
            wanted -= fits ? 0 : group.stream().mapToDouble(this::width).sum();
        }
    }

    private double width(Node part) {
        return part.prefWidth(-1) + row.getSpacing();
    }
}
