package org.taxophone.app.control.scatter;

import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.export.DataColors;
import org.taxophone.export.Marker;

/// How the points of one group look.
///
/// @param rgb colour, 0xRRGGBB
/// @param edgeRgb colour of the 0.7 px edge; equal to `rgb` where the colour stands out by itself
/// @param marker shape
public record GroupStyle(int rgb, int edgeRgb, Marker marker) {
    /// The look of a group by its place in the one table of data colours.
    ///
    /// @param group from 0; -1 is noise, a grey cross
    public static GroupStyle of(int group, boolean dark) {
        int rgb = DataColors.rgb(group, dark);
        return new GroupStyle(rgb, edge(rgb, dark), DataColors.marker(group));
    }

    /// The looks of `count` groups.
    public static List<GroupStyle> all(int count, boolean dark) {
        return IntStream.range(0, count).mapToObj(group -> of(group, dark)).toList();
    }

    /// Circles in the colours of a table, for points coloured by a number.
    ///
    /// @param table colours, lowest number first
    public static List<GroupStyle> scale(int[] table, boolean dark) {
        return IntStream.of(table)
                .map(argb -> argb & 0xffffff)
                .mapToObj(rgb -> new GroupStyle(rgb, edge(rgb, dark), Marker.CIRCLE))
                .toList();
    }

    private static int edge(int rgb, boolean dark) {
        return DataColors.needsEdge(rgb, dark) ? DataColors.edge(rgb, dark) : rgb;
    }
}
