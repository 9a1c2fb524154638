package org.taxophone.app.control.heatmap;

/// What a person did on a heatmap. A row or column of -1 stands for all of them.
@FunctionalInterface
public interface HeatmapListener {
    /// A cell, or the header of a row or column, was clicked.
    ///
    /// @param add true to add to what is selected
    void chosen(int row, int column, boolean add);
}
