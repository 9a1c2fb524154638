package org.taxophone.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.metrics.HungarianMatching;

/// Clusters by labels: how many clips of each label each cluster holds.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param rows names of the clusters, from the top
/// @param columns names of the labels, from the left
/// @param counts `counts[row][column]`, clips
public record HeatmapFigure(
        String title, String note, List<String> rows, List<String> columns, int[][] counts)
        implements Figure {
    private static final double MOST_CELL = 60; // points
    private static final double MOST_NAME = 0.3; // of the figure
    private static final String NOISE = "Noise";
    private static final double LEAST_SHARE = 0.1; // from which a share is written

    public HeatmapFigure {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        if (counts.length != rows.size()) {
            throw new IllegalArgumentException(
                    rows.size() + " rows need as many rows of counts: had " + counts.length);
        }
        for (int[] row : counts) {
            if (row.length != columns.size()) {
                throw new IllegalArgumentException(
                        columns.size() + " columns need as many counts: had " + row.length);
            }
        }
    }

    /// As [#of(String, ClusterAssignment, List, int\[\], List)], with numbers for names.
    public static HeatmapFigure of(
            String title, ClusterAssignment assignment, int[] labels, List<String> labelNames) {
        return of(title, assignment, List.of(), labels, labelNames);
    }

    /// Counts clips by cluster and label; labels are ordered so that the best matching lies on the
    /// diagonal. Clips without a label are left out, and so are clusters without clips; noise, if
    /// there is any, is the last row.
    ///
    /// @param given the name that a person gave each cluster, empty for none; an empty list for no
    /// names at all
    /// @param labels the label of each clip of the assignment, -1 for none
    public static HeatmapFigure of(
            String title,
            ClusterAssignment assignment,
            List<String> given,
            int[] labels,
            List<String> labelNames) {
        int noise = assignment.clusterCount();
        int[][] all = new int[noise + 1][labelNames.size()];
        int scored = 0;
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] >= 0) {
                int cluster = assignment.clusters()[row];
                all[cluster == ClusterAssignment.NOISE ? noise : cluster][labels[row]]++;
                scored++;
            }
        }
        int[] used =
                IntStream.range(0, all.length)
                        .filter(cluster -> IntStream.of(all[cluster]).sum() > 0)
                        .toArray();
        int[] clusters = IntStream.of(used).filter(cluster -> cluster != noise).toArray();
        int[] order = order(all, clusters, labelNames.size());
        int[][] counts = new int[used.length][order.length];
        for (int row = 0; row < used.length; row++) {
            for (int column = 0; column < order.length; column++) {
                counts[row][column] = all[used[row]][order[column]];
            }
        }
        return new HeatmapFigure(
                title,
                scored + " clips with a label; columns in the order of the best matching",
                IntStream.of(used)
                        .mapToObj(cluster -> cluster == noise ? NOISE : name(cluster, given))
                        .toList(),
                IntStream.of(order).mapToObj(labelNames::get).toList(),
                counts);
    }

    private static String name(int cluster, List<String> given) {
        boolean named = cluster < given.size() && !given.get(cluster).isEmpty();
        return (cluster + 1) + (named ? " " + given.get(cluster) : "");
    }

    /// Each cluster's matched label in the order of the clusters, then the labels left over.
    private static int[] order(int[][] counts, int[] used, int labels) {
        double[][] weights = new double[used.length][labels];
        for (int row = 0; row < used.length; row++) {
            for (int label = 0; label < labels; label++) {
                weights[row][label] = counts[used[row]][label];
            }
        }
        IntStream matched =
                IntStream.of(HungarianMatching.maximise(weights)).filter(label -> label >= 0);
        return IntStream.concat(matched, IntStream.range(0, labels)).distinct().toArray();
    }

    /// One line a cluster, one column a label, in the order of the figure.
    @Override
    public String toCsv() {
        List<String> names = new ArrayList<>(List.of("cluster"));
        names.addAll(columns);
        StringBuilder csv = new StringBuilder(Csv.line(names));
        for (int row = 0; row < rows.size(); row++) {
            List<String> fields = new ArrayList<>(List.of(rows.get(row)));
            IntStream.of(counts[row]).mapToObj(String::valueOf).forEach(fields::add);
            csv.append(Csv.line(fields));
        }
        return csv.toString();
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        List<String> names = rows.stream().map(name -> said(sheet, name)).toList();
        double rowNames = sheet.lineHeight() + widest(sheet, names, space.width * MOST_NAME);
        double columnNames = widest(sheet, columns, space.height * MOST_NAME);
        double line = sheet.lineHeight();
        boolean upright = columnNames + sheet.fontPt() > cellWidth(space, rowNames);
        double above = line * 1.2 + (upright ? columnNames + sheet.fontPt() * 0.5 : line);
        double cellWidth = cellWidth(space, rowNames);
        double cellHeight =
                Math.clamp((space.height - above) / Math.max(1, rows.size()), 1, MOST_CELL);
        double left = space.x + rowNames;
        double top = space.y + above;
        sheet.text(
                sheet.say("Label"), left, space.y + sheet.fontPt(), 0, sheet.small(), Sheet.MUTED);
        sheet.text(
                sheet.say("Cluster"),
                space.x,
                top - sheet.fontPt() * 0.4,
                0,
                sheet.small(),
                Sheet.MUTED);
        for (int column = 0; column < columns.size(); column++) {
            double middle = left + (column + 0.5) * cellWidth;
            double base = top - sheet.fontPt() * 0.4;
            String name = sheet.fitted(columns.get(column), 1, columnNames);
            if (upright) {
                sheet.textUpwards(name, middle + sheet.fontPt() * 0.35, base, 1, Sheet.TEXT);
            } else {
                sheet.text(name, middle, base, 0.5, 1, Sheet.TEXT);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            double middle = top + (row + 0.5) * cellHeight + sheet.fontPt() * 0.35;
            String name = sheet.fitted(names.get(row), 1, rowNames);
            sheet.text(name, left - sheet.fontPt() * 0.6, middle, 1, 1, Sheet.TEXT);
            for (int column = 0; column < columns.size(); column++) {
                Rectangle2D.Double cell =
                        new Rectangle2D.Double(
                                left + column * cellWidth,
                                top + row * cellHeight,
                                cellWidth,
                                cellHeight);
                paintCell(sheet, cell, row, column);
            }
        }
    }

    // the names that people gave stay as they are
    private static String said(Sheet sheet, String row) {
        return row.equals(NOISE) ? sheet.say(row) : row;
    }

    private void paintCell(Sheet sheet, Rectangle2D.Double cell, int row, int column) {
        int count = counts[row][column];
        double share = (double) count / Math.max(1, IntStream.of(counts[row]).sum());
        int rgb = ColorMaps.heatmap(false)[(int) Math.round(255 * Math.pow(share, 0.8))];
        sheet.fill(cell, new Color(rgb));
        sheet.outline(cell, 0.5, Color.WHITE);
        String words = String.valueOf(count);
        double middle = cell.getCenterY() + sheet.fontPt() * 0.35;
        if (count == 0 || sheet.width(words, 1) > cell.width || sheet.fontPt() > cell.height) {
            return; // empty cells stay blank, and a cell too small for its number too
        }
        Color ink = new Color(DataColors.numberInk(rgb & 0xffffff));
        String percent = Math.round(100 * share) + " %";
        boolean both =
                share >= LEAST_SHARE
                        && cell.height > 2.6 * sheet.fontPt()
                        && sheet.width(percent, sheet.small()) < cell.width;
        double up = both ? sheet.fontPt() * 0.55 : 0;
        sheet.text(words, cell.getCenterX(), middle - up, 0.5, 1, ink);
        if (both) {
            double below = middle + sheet.fontPt() * 0.6;
            sheet.text(percent, cell.getCenterX(), below, 0.5, sheet.small(), ink);
        }
    }

    private double cellWidth(Rectangle2D.Double space, double rowNames) {
        return Math.clamp((space.width - rowNames) / Math.max(1, columns.size()), 1, MOST_CELL);
    }

    private static double widest(Sheet sheet, List<String> names, double most) {
        double widest = 0;
        for (String name : names) {
            widest = Math.max(widest, sheet.width(name, 1));
        }
        return Math.min(most, widest);
    }
}
