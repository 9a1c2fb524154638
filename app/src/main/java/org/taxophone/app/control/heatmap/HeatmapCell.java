package org.taxophone.app.control.heatmap;

/// A place in the matrix.
public record HeatmapCell(int row, int column) {}
