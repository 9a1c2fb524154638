package org.taxophone.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import org.taxophone.signal.FrequencyScale;
import org.taxophone.signal.Spectrogram;

/// The spectrogram of one sound, with axes and the levels of its colours.
///
/// @param title heading
/// @param note how it was made, under the heading
/// @param sound what is drawn
/// @param scale how frequencies lie
/// @param lowDb level of the first colour
/// @param highDb level of the last colour, above `lowDb`
/// @param table colours, ARGB; not copied
public record SpectrogramFigure(
        String title,
        String note,
        Spectrogram sound,
        FrequencyScale scale,
        double lowDb,
        double highDb,
        int[] table)
        implements Figure {
    private static final int STRIPES = 64;

    public SpectrogramFigure {
        if (!(highDb > lowDb)) {
            throw new IllegalArgumentException(
                    "highDb must be above lowDb (" + lowDb + "): was " + highDb);
        }
    }

    /// How a spectrogram was made: "FFT of 512 samples, a frame each 4.0 ms".
    public static String noteOf(Spectrogram sound) {
        return String.format(
                Locale.ROOT,
                "FFT of %,d samples, a frame each %.1f ms",
                2 * (sound.bins() - 1),
                1000 * sound.hopSeconds());
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config, FigureWords words) {
        Sheet sheet = new Sheet(graphics, config, words);
        Rectangle2D.Double space = sheet.heading(title, note);
        double font = sheet.fontPt();
        double levels = config.legend() ? font * 5.8 : 0;
        double left = space.x + font * 4.2;
        Rectangle2D.Double plot =
                new Rectangle2D.Double(
                        left,
                        space.y + font * 0.4,
                        Math.max(1, space.getMaxX() - left - levels - font),
                        Math.max(1, space.height - font * 3.6));
        new SpectrogramLayer(scale, sound.nyquistHz(), lowDb, highDb, table)
                .paint(sheet, sound, plot);
        sheet.outline(plot, 0.5, Sheet.BORDER);
        times(sheet, plot);
        frequencies(sheet, plot);
        if (config.legend()) {
            levels(sheet, plot);
        }
    }

    private void times(Sheet sheet, Rectangle2D.Double plot) {
        double font = sheet.fontPt();
        Ticks ticks = Ticks.of(0, sound.durationSeconds());
        for (double tick : ticks.places()) {
            double x = plot.x + ticks.share(tick) * plot.width;
            tick(sheet, x, plot.getMaxY(), x, plot.getMaxY() + font * 0.3);
            sheet.text(
                    sheet.number(ticks.words(tick)),
                    x,
                    plot.getMaxY() + font * 1.4,
                    0.5,
                    sheet.small(),
                    Sheet.MUTED);
        }
        double below = plot.getMaxY() + font * 2.7;
        sheet.text(sheet.say("Time, s"), plot.getCenterX(), below, 0.5, 1, Sheet.TEXT);
    }

    private void frequencies(Sheet sheet, Rectangle2D.Double plot) {
        double font = sheet.fontPt();
        Ticks ticks = Ticks.of(0, sound.nyquistHz() / 1000);
        double last = Double.POSITIVE_INFINITY;
        double[] even = Arrays.stream(ticks.places()).map(khz -> khz * 1000).toArray();
        for (double hertz : scale.ticks(sound.nyquistHz(), even)) {
            double khz = hertz / 1000;
            double share = scale.share(khz * 1000, sound.nyquistHz());
            double y = plot.getMaxY() - share * plot.height;
            if (last - y < font * 1.1) {
                continue; // on a mel or log axis the upper ones crowd
            }
            last = y;
            tick(sheet, plot.x - font * 0.3, y, plot.x, y);
            sheet.text(
                    sheet.number(scale == FrequencyScale.LOG ? plain(khz) : ticks.words(khz)),
                    plot.x - font * 0.6,
                    y + font * 0.3,
                    1,
                    sheet.small(),
                    Sheet.MUTED);
        }
        String frequency = sheet.say("Frequency, kHz");
        sheet.textUpwards(
                frequency,
                plot.x - font * 3,
                plot.getCenterY() + sheet.width(frequency, 1) / 2,
                1,
                Sheet.TEXT);
    }

    private static String plain(double khz) {
        return BigDecimal.valueOf(khz)
                .round(new MathContext(1))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void levels(Sheet sheet, Rectangle2D.Double plot) {
        double font = sheet.fontPt();
        Rectangle2D.Double bar =
                new Rectangle2D.Double(plot.getMaxX() + font, plot.y, font, plot.height);
        double step = bar.height / STRIPES;
        for (int i = 0; i < STRIPES; i++) {
            int entry = Math.round((table.length - 1) * (1 - i / (STRIPES - 1f)));
            // each a little too high, so that no white line stays between two
            double height = Math.min(step * 1.5, bar.getMaxY() - (bar.y + i * step));
            sheet.fill(
                    new Rectangle2D.Double(bar.x, bar.y + i * step, bar.width, height),
                    new Color(table[entry]));
        }
        Ticks ticks = Ticks.of(lowDb, highDb);
        for (double tick : ticks.places()) {
            double y = bar.getMaxY() - ticks.share(tick) * bar.height;
            sheet.text(
                    sheet.number(ticks.words(tick)),
                    bar.getMaxX() + font * 0.4,
                    y + font * 0.3,
                    0,
                    sheet.small(),
                    Sheet.MUTED);
        }
        String level = sheet.say("Level, dBFS");
        sheet.textUpwards(
                level,
                bar.getMaxX() + font * 3.6,
                bar.getCenterY() + sheet.width(level, 1) / 2,
                1,
                Sheet.TEXT);
    }

    private static void tick(Sheet sheet, double x1, double y1, double x2, double y2) {
        sheet.line(x1, y1, x2, y2, 0.5, Sheet.BORDER);
    }

    /// One line a frame: its time, then the level of each frequency in dB re a sine at full scale.
    @Override
    public String toCsv() {
        StringBuilder csv = new StringBuilder("seconds");
        for (int bin = 0; bin < sound.bins(); bin++) {
            csv.append(',').append(bin * sound.nyquistHz() / (sound.bins() - 1));
        }
        csv.append('\n');
        for (int frame = 0; frame < sound.frames(); frame++) {
            csv.append((float) (frame * sound.hopSeconds()));
            for (int bin = 0; bin < sound.bins(); bin++) {
                csv.append(',').append(sound.at(bin, frame));
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
