package org.taxophone.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.taxophone.common.Checks;

/// Samples of the Gumbel-Softmax distribution at several temperatures (Jang, Gu and Poole 2017;
/// figure 2 of the categorical UVAC): the lower the temperature, the nearer each sample is to one
/// cluster. The same noise in every row, so that only the temperature differs.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param probabilities of the clusters, adding up to 1: the first column
/// @param temperatures one a row, above 0
/// @param samples how many a row
/// @param seed draws the noise
public record GumbelFigure(
        String title,
        String note,
        List<Double> probabilities,
        List<Double> temperatures,
        int samples,
        long seed)
        implements Figure {
    private static final double LEAST = 1e-9; // of a uniform draw, as in training
    private static final double MOST = 1 - 1e-7;

    public GumbelFigure {
        probabilities = List.copyOf(probabilities);
        temperatures = List.copyOf(temperatures);
        Checks.atLeast("number of probabilities", probabilities.size(), 2);
        Checks.atLeast("number of temperatures", temperatures.size(), 1);
        Checks.atLeast("samples", samples, 1);
        temperatures.forEach(temperature -> Checks.positive("temperature", temperature));
    }

    /// The samples of a row, `values[sample][cluster]`, each adding up to 1.
    double[][] values(double temperature) {
        SplittableRandom random = new SplittableRandom(seed);
        int clusters = probabilities.size();
        double[][] values = new double[samples][clusters];
        for (double[] sample : values) {
            double most = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < clusters; k++) {
                double u = Math.clamp(random.nextDouble(), LEAST, MOST);
                double logit = Math.log(Math.max(1e-30, probabilities.get(k)));
                sample[k] = (logit - Math.log(-Math.log(u))) / temperature;
                most = Math.max(most, sample[k]);
            }
            double sum = 0;
            for (int k = 0; k < clusters; k++) {
                sample[k] = Math.exp(sample[k] - most);
                sum += sample[k];
            }
            for (int k = 0; k < clusters; k++) {
                sample[k] /= sum;
            }
        }
        return values;
    }

    @Override
    public String toCsv() {
        StringBuilder csv =
                new StringBuilder(Csv.line(List.of("temperature", "sample", "cluster", "value")));
        for (double temperature : temperatures) {
            double[][] values = values(temperature);
            for (int sample = 0; sample < samples; sample++) {
                for (int k = 0; k < values[sample].length; k++) {
                    csv.append(
                            Csv.line(
                                    List.of(
                                            String.valueOf(temperature),
                                            String.valueOf(sample + 1),
                                            String.valueOf(k + 1),
                                            String.valueOf(values[sample][k]))));
                }
            }
        }
        return csv.toString();
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        double font = sheet.fontPt();
        double names = sheet.width("τ = 0.00", 1) + font;
        double gap = font;
        double width = (space.width - names + gap) / (samples + 1) - gap;
        double above = sheet.lineHeight();
        double below = sheet.lineHeight() * 1.1;
        double height = (space.height - above - below + gap) / temperatures.size() - gap;
        for (int row = 0; row < temperatures.size(); row++) {
            double top = space.y + above + row * (height + gap);
            sheet.text(
                    sheet.number(String.format(Locale.ROOT, "τ = %.2f", temperatures.get(row))),
                    space.x,
                    top + height / 2 + font * 0.35,
                    0,
                    1,
                    Sheet.TEXT);
            double[][] values = values(temperatures.get(row));
            for (int column = 0; column <= samples; column++) {
                Rectangle2D.Double place =
                        new Rectangle2D.Double(
                                space.x + names + column * (width + gap), top, width, height);
                if (row == 0) {
                    sheet.text(
                            sheet.fitted(
                                    sheet.say(column == 0 ? "probabilities" : "sample " + column),
                                    sheet.small(),
                                    width),
                            place.x,
                            top - font * 0.4,
                            0,
                            sheet.small(),
                            Sheet.MUTED);
                }
                bars(sheet, place, column == 0 ? plain() : values[column - 1], column == 0);
                if (row == temperatures.size() - 1) {
                    numbers(sheet, place);
                }
            }
        }
    }

    private double[] plain() {
        return probabilities.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void bars(
            Sheet sheet, Rectangle2D.Double place, double[] values, boolean muted) {
        double bottom = place.getMaxY();
        double slot = place.width / values.length;
        Color ink = muted ? Sheet.MUTED : new Color(DataColors.rgb(0, false));
        sheet.line(place.x, place.y, place.getMaxX(), place.y, 0.4, Sheet.GRID);
        for (int k = 0; k < values.length; k++) {
            double height = place.height * values[k];
            sheet.fill(
                    new Rectangle2D.Double(
                            place.x + (k + 0.12) * slot, bottom - height, 0.76 * slot, height),
                    ink);
        }
        sheet.line(place.x, bottom, place.getMaxX(), bottom, 0.5, Sheet.BORDER);
    }

    /// The first and the last cluster under a column.
    private void numbers(Sheet sheet, Rectangle2D.Double place) {
        double base = place.getMaxY() + sheet.fontPt() * 1.1;
        double slot = place.width / probabilities.size();
        String last = String.valueOf(probabilities.size());
        sheet.text("1", place.x + slot / 2, base, 0.5, sheet.small(), Sheet.MUTED);
        sheet.text(last, place.getMaxX() - slot / 2, base, 0.5, sheet.small(), Sheet.MUTED);
    }
}
