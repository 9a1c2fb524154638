package org.taxophone.app.control.scatter;

import java.util.List;

/// What a raster shows.
///
/// @param points where they are and which group they belong to
/// @param order in which they are drawn
/// @param styles look of each group
/// @param noise look of points without a group
/// @param accentRgb colour of the outline of selected points, 0xRRGGBB
/// @param diameter of a point in pixels at 100 %
record RasterScene(
        ScatterPoints points,
        DrawOrder order,
        List<GroupStyle> styles,
        GroupStyle noise,
        int accentRgb,
        double diameter) {
    GroupStyle style(int group) {
        return group < 0 || group >= styles.size() ? noise : styles.get(group);
    }
}
