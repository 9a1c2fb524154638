package org.taxophone.export;

import java.awt.Graphics2D;
import java.util.List;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.projection.Projection;

/// A map: one point a clip, coloured by cluster or label, with a legend.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param projection where each clip lies
/// @param groups the group of each clip, from 0; -1 is noise or no label
/// @param names the names of the groups
public record MapFigure(
        String title, String note, Projection projection, int[] groups, List<String> names)
        implements Figure {
    public MapFigure {
        names = List.copyOf(names);
        if (groups.length != projection.x().length) {
            throw new IllegalArgumentException(
                    projection.x().length + " points need as many groups: had " + groups.length);
        }
    }

    /// Coloured by cluster, numbered from 1 as on the screen; the note is the map's method.
    public static MapFigure ofClusters(
            String title, Projection projection, ClusterAssignment assignment) {
        List<String> names =
                java.util.stream.IntStream.rangeClosed(1, assignment.clusterCount())
                        .mapToObj(number -> "Cluster " + number)
                        .toList();
        return new MapFigure(title, projection.method(), projection, assignment.clusters(), names);
    }

    /// Coloured by label; the note is the map's method.
    public static MapFigure ofLabels(
            String title, Projection projection, int[] labels, List<String> labelNames) {
        return new MapFigure(title, projection.method(), projection, labels, labelNames);
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config) {
        throw new UnsupportedOperationException("not yet");
    }
}
