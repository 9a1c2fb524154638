package org.taxophone.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final Color PAPER = new Color(255, 255, 255, 180);
    private static final double MOST_LETTERS = 10; // widths of a capital, on the map itself

    public MapFigure {
        names = List.copyOf(names);
        if (groups.length != projection.x().length) {
            throw new IllegalArgumentException(
                    projection.x().length + " points need as many groups: had " + groups.length);
        }
        for (int group : groups) {
            if (group >= names.size()) {
                throw new IllegalArgumentException(
                        "group must have a name, below " + names.size() + ": was " + group);
            }
        }
    }

    /// Coloured by cluster, numbered from 1 as on the screen, with the names that a person gave;
    /// the note is the map's method.
    ///
    /// @param given the name of each cluster, empty for none; an empty list for no names at all
    public static MapFigure ofClusters(
            String title, Projection projection, ClusterAssignment assignment, List<String> given) {
        List<String> names =
                IntStream.range(0, assignment.clusterCount())
                        .mapToObj(
                                c ->
                                        c >= given.size() || given.get(c).isEmpty()
                                                ? "Cluster " + (c + 1)
                                                : (c + 1) + " " + given.get(c))
                        .toList();
        return new MapFigure(title, projection.method(), projection, assignment.clusters(), names);
    }

    /// Coloured by label; the note is the map's method.
    public static MapFigure ofLabels(
            String title, Projection projection, int[] labels, List<String> labelNames) {
        return new MapFigure(title, projection.method(), projection, labels, labelNames);
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        Legend legend = new Legend(sheet, config.legend() ? entries(sheet) : List.of(), space);
        double gap = legend.width() > 0 ? sheet.fontPt() : 0;
        double width = Math.max(1, space.width - legend.width() - gap);
        Rectangle2D.Double frame = new Rectangle2D.Double(space.x, space.y, width, space.height);
        PointLayer points = new PointLayer(this, frame);
        points.paint(sheet, config);
        sheet.outline(frame, 0.5, Sheet.BORDER);
        nameGroups(sheet, points);
        legend.paint(frame.getMaxX() + gap, frame.y);
    }

    /// One line a clip: its identity, where it lies, and its group; no group where it has none.
    @Override
    public String toCsv() {
        StringBuilder csv = new StringBuilder(Csv.line(List.of("id", "x", "y", "group")));
        for (int row = 0; row < groups.length; row++) {
            csv.append(
                    Csv.line(
                            List.of(
                                    projection.ids().get(row),
                                    String.valueOf(projection.x()[row]),
                                    String.valueOf(projection.y()[row]),
                                    groups[row] < 0 ? "" : names.get(groups[row]))));
        }
        return csv.toString();
    }

    private List<Legend.Entry> entries(Sheet sheet) {
        List<Legend.Entry> entries = new ArrayList<>();
        int[] counts = counts();
        for (int group = 0; group < names.size(); group++) {
            if (counts[group] > 0) {
                entries.add(new Legend.Entry(group, names.get(group), counts[group]));
            }
        }
        int none = groups.length - Arrays.stream(counts).sum();
        if (none > 0) {
            entries.add(new Legend.Entry(-1, sheet.say("None"), none));
        }
        return entries;
    }

    private int[] counts() {
        int[] counts = new int[names.size()];
        for (int group : groups) {
            if (group >= 0) {
                counts[group]++;
            }
        }
        return counts;
    }

    /// Writes each group's number or name at its middle clip, for colour alone is not enough. The
    /// largest groups come first; a name that would cover another is left to the legend.
    private void nameGroups(Sheet sheet, PointLayer points) {
        int[] counts = counts();
        List<Rectangle2D> taken = new ArrayList<>();
        IntStream.range(0, names.size())
                .filter(group -> counts[group] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(group -> -counts[group]))
                .forEach(group -> nameGroup(sheet, points, group, taken));
    }

    private void nameGroup(Sheet sheet, PointLayer points, int group, List<Rectangle2D> taken) {
        double size = sheet.fontPt();
        String name = names.get(group).replaceFirst("^Cluster (?=\\d+$)", "");
        String words = sheet.fitted(name, sheet.small(), size * MOST_LETTERS);
        int middle = medoid(group, points);
        double width = sheet.width(words, sheet.small()) + size * 0.5;
        double x = points.x(middle);
        double y = points.y(middle);
        RoundRectangle2D.Double plate =
                new RoundRectangle2D.Double(
                        x - width / 2, y - size * 0.6, width, size * 1.2, size * 0.6, size * 0.6);
        if (taken.stream().noneMatch(plate.getBounds2D()::intersects)) {
            taken.add(plate.getBounds2D());
            // a number wears its group's colour, as on the screen; a name stays readable ink
            int rgb = DataColors.rgb(group, false);
            boolean number = !name.equals(names.get(group));
            sheet.fill(plate, number ? new Color(rgb) : PAPER);
            sheet.outline(plate, number ? 0.8 : 0.4, number ? Color.WHITE : Sheet.BORDER);
            Color ink = number ? new Color(DataColors.numberInk(rgb)) : Sheet.TEXT;
            sheet.text(words, x, y + size * 0.3, 0.5, sheet.small(), ink);
        }
    }

    /// The clip of the group that is nearest to the medians of its coordinates.
    private int medoid(int group, PointLayer points) {
        int[] rows =
                IntStream.range(0, groups.length).filter(row -> groups[row] == group).toArray();
        double x = median(IntStream.of(rows).mapToDouble(points::x).toArray());
        double y = median(IntStream.of(rows).mapToDouble(points::y).toArray());
        int nearest = rows[0];
        double least = Double.POSITIVE_INFINITY;
        for (int row : rows) {
            double distance = Math.hypot(points.x(row) - x, points.y(row) - y);
            if (distance < least) {
                least = distance;
                nearest = row;
            }
        }
        return nearest;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
