package org.taxophone.app.feature.explore;

/// Views of one selection.
enum ExploreTab {
    MAP,
    HEATMAP,
    WALL,
    TABLE
}
