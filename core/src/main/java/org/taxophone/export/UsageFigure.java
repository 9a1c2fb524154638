package org.taxophone.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How many clips each cluster holds, epoch after epoch: bands that add up to all clips.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param epochs numbers of the epochs
/// @param counts `counts.get(epoch)[cluster]`
public record UsageFigure(String title, String note, List<Integer> epochs, List<int[]> counts)
        implements Figure {
    public UsageFigure {
        epochs = List.copyOf(epochs);
        counts = List.copyOf(counts);
        if (epochs.size() != counts.size() || epochs.isEmpty()) {
            throw new IllegalArgumentException(
                    epochs.size()
                            + " epochs need as many counts, at least 1: had "
                            + counts.size());
        }
    }

    @Override
    public String toCsv() {
        StringBuilder csv = new StringBuilder(Csv.line(List.of("epoch", "cluster", "clips")));
        for (int i = 0; i < epochs.size(); i++) {
            for (int k = 0; k < counts.get(i).length; k++) {
                csv.append(
                        Csv.line(
                                List.of(
                                        String.valueOf(epochs.get(i)),
                                        String.valueOf(k + 1),
                                        String.valueOf(counts.get(i)[k]))));
            }
        }
        return csv.toString();
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        double font = sheet.fontPt();
        int clusters = counts.getFirst().length;
        List<Legend.Entry> entries = new ArrayList<>();
        for (int k = 0; k < clusters; k++) {
            entries.add(new Legend.Entry(k, sheet.say("Cluster " + (k + 1)), counts.getLast()[k]));
        }
        Legend legend = new Legend(sheet, config.legend() ? entries : List.of(), space);
        double left = space.x + sheet.width("100 %", sheet.small()) + font * 0.5;
        double right = space.getMaxX() - legend.width() - (legend.width() > 0 ? font : 0);
        Rectangle2D.Double plot =
                new Rectangle2D.Double(
                        left,
                        space.y + font * 0.4,
                        Math.max(1, right - left),
                        Math.max(1, space.height - font * 0.4 - 2.4 * sheet.lineHeight()));
        Ticks across = Ticks.of(epochs.getFirst(), epochs.getLast());
        double[] below = new double[epochs.size()];
        for (int k = 0; k < clusters; k++) {
            double[] above = below.clone();
            for (int i = 0; i < above.length; i++) {
                int all = Math.max(1, Arrays.stream(counts.get(i)).sum());
                above[i] += (double) counts.get(i)[k] / all;
            }
            band(sheet, plot, across, below, above, new Color(DataColors.rgb(k, false)));
            below = above;
        }
        axes(sheet, plot, across);
        legend.paint(right + font, plot.y);
    }

    private void band(
            Sheet sheet,
            Rectangle2D.Double plot,
            Ticks across,
            double[] below,
            double[] above,
            Color color) {
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i < above.length; i++) {
            double x = x(plot, across, i);
            double y = plot.getMaxY() - above[i] * plot.height;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        for (int i = above.length - 1; i >= 0; i--) {
            path.lineTo(x(plot, across, i), plot.getMaxY() - below[i] * plot.height);
        }
        path.closePath();
        sheet.fill(path, color);
        sheet.outline(path, 0.4, Color.WHITE);
    }

    private double x(Rectangle2D.Double plot, Ticks across, int i) {
        return plot.x + across.share(epochs.get(i)) * plot.width;
    }

    private static void axes(Sheet sheet, Rectangle2D.Double plot, Ticks across) {
        double font = sheet.fontPt();
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = plot.getMaxY() - percent / 100.0 * plot.height;
            sheet.text(
                    percent + " %",
                    plot.x - font * 0.4,
                    y + font * 0.3,
                    1,
                    sheet.small(),
                    Sheet.MUTED);
        }
        for (double tick : across.places()) {
            if (tick == Math.rint(tick)) {
                double x = plot.x + across.share(tick) * plot.width;
                double base = plot.getMaxY() + font * 1.1;
                sheet.text(
                        sheet.number(across.words(tick)), x, base, 0.5, sheet.small(), Sheet.MUTED);
            }
        }
        sheet.outline(plot, 0.5, Sheet.BORDER);
        sheet.text(
                sheet.say("Epoch"),
                plot.getCenterX(),
                plot.getMaxY() + font * 2.5,
                0.5,
                sheet.small(),
                Sheet.MUTED);
    }
}
