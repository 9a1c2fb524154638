package org.taxophone.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.taxophone.training.EpochReport;

/// Small multiples: one chart a quantity, all over the same epochs.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param panels the charts, in reading order
public record CurvesFigure(String title, String note, List<Panel> panels) implements Figure {
    /// One chart.
    ///
    /// @param name what is drawn: "Reconstruction"
    /// @param unit "nats", or empty
    /// @param curves the lines; the first is the main one
    public record Panel(String name, String unit, List<Curve> curves) {
        public Panel {
            curves = List.copyOf(curves);
        }
    }

    /// One line.
    ///
    /// @param name "training", "validation"
    /// @param x epochs
    /// @param y values; not-finite ones leave a gap
    public record Curve(String name, double[] x, double[] y) {
        public Curve {
            if (x.length != y.length) {
                throw new IllegalArgumentException(
                        x.length + " epochs need as many values: had " + y.length);
            }
        }
    }

    public CurvesFigure {
        panels = List.copyOf(panels);
    }

    /// The loss terms that were in use, training and validation, then temperature, weights,
    /// learning rate and used clusters.
    public static CurvesFigure of(String title, String note, List<EpochReport> epochs) {
        return new CurvesFigure(title, note, EpochPanels.of(epochs));
    }

    /// One line a value: chart, curve, x and y.
    @Override
    public String toCsv() {
        StringBuilder csv =
                new StringBuilder(Csv.line(List.of("panel", "unit", "curve", "x", "y")));
        for (Panel panel : panels) {
            for (Curve curve : panel.curves()) {
                for (int i = 0; i < curve.x().length; i++) {
                    csv.append(
                            Csv.line(
                                    List.of(
                                            panel.name(),
                                            panel.unit(),
                                            curve.name(),
                                            Csv.number(curve.x()[i]),
                                            Csv.number(curve.y()[i]))));
                }
            }
        }
        return csv.toString();
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        if (config.legend()) {
            space = legend(sheet, space);
        }
        int columns = columns(space);
        int rows = Math.max(1, (panels.size() + columns - 1) / columns);
        double gap = sheet.fontPt();
        for (int i = 0; i < panels.size(); i++) {
            double width = (space.width + gap) / columns - gap;
            double height = (space.height + gap) / rows - gap;
            Rectangle2D.Double place =
                    new Rectangle2D.Double(
                            space.x + (i % columns) * (width + gap),
                            space.y + (i / columns) * (height + gap),
                            width,
                            height);
            new Chart(sheet, panels.get(i), place).paint();
        }
    }

    /// As many columns as make the charts about one and a half times as wide as high.
    private int columns(Rectangle2D.Double space) {
        double ideal = Math.sqrt(panels.size() * space.width / space.height / 1.5);
        return (int) Math.clamp(Math.round(ideal), 1, Math.max(1, panels.size()));
    }

    private Rectangle2D.Double legend(Sheet sheet, Rectangle2D.Double space) {
        List<String> names =
                panels.stream()
                        .flatMap(panel -> panel.curves().stream())
                        .map(Curve::name)
                        .distinct()
                        .toList();
        if (names.size() < 2) {
            return space;
        }
        double x = space.x;
        double y = space.y + sheet.fontPt() * 0.6;
        for (String name : names) {
            Color color = Chart.color(names.indexOf(name));
            sheet.line(x, y, x + sheet.fontPt() * 1.5, y, 1.2, color);
            x += sheet.fontPt() * 1.9;
            String said = sheet.say(name);
            sheet.text(said, x, y + sheet.fontPt() * 0.35, 0, 1, Sheet.TEXT);
            x += sheet.width(said, 1) + sheet.fontPt() * 1.5;
        }
        double taken = sheet.lineHeight() * 1.2;
        return new Rectangle2D.Double(
                space.x, space.y + taken, space.width, Math.max(1, space.height - taken));
    }
}
