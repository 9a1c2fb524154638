package org.taxophone.app.control.heatmap;

/// The words on a heatmap.
///
/// @param clips over the row totals: "Clips"
/// @param purity over the purity bars; empty leaves them out
/// @param legend beside the colour bar
public record HeatmapWords(String clips, String purity, String legend) {}
