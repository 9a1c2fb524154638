package org.taxophone.app.control.heatmap;

/// What a cell's colour says its count is a share of.
public enum Normalisation {
    /// The largest count.
    NONE,
    /// All of its row.
    ROW,
    /// All of its column.
    COLUMN
}
