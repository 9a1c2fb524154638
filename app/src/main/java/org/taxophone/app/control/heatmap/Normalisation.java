package org.taxophone.app.control.heatmap;

/// What a cell's colour compares its count with.
public enum Normalisation {
    /// The largest count.
    NONE,
    /// All of its row.
    ROW,
    /// All of its column.
    COLUMN,
    /// What it would be if rows and columns had nothing to do with each other.
    RESIDUAL
}
