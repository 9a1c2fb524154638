package org.taxophone.app.control.scatter;

import javafx.scene.Node;

/// What a person did on the map. Rows are point numbers.
public interface ScatterListener {
    /// A point was clicked.
    default void picked(int row, SelectMode mode) {}

    /// A rectangle or lasso was drawn around these points.
    default void enclosed(int[] rows, SelectMode mode) {}

    /// The pointer came to a point, or left all points (-1).
    ///
    /// @param heard true while Alt is held: the point is to be heard
    default void hovered(int row, boolean heard) {}

    /// Nothing was clicked.
    default void cleared() {}

    /// The number of a group was clicked.
    default void groupChosen(int group) {}

    /// A selected point is being dragged away.
    ///
    /// @param from what the drag starts from
    /// @return true if a drag began
    default boolean draggedOut(Node from, int row) {
        return false;
    }

    /// Another part of the map is seen.
    default void looked() {}

    /// Space was let go without a drag.
    default void playPressed() {}
}
