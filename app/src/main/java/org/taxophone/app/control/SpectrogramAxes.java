package org.taxophone.app.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import org.taxophone.app.control.chart.AxisScale;
import org.taxophone.app.control.chart.Figures;

/// The kHz and s axes of a spectrogram.
final class SpectrogramAxes {
    private static final double TICK = 4;
    private static final double LINE = 13; // of words of the plain size
    private static final double LABEL_ROOM = 52;

    private final SpectrogramView view;

    SpectrogramAxes(SpectrogramView view) {
        this.view = view;
    }

    void draw(GraphicsContext g, Inks inks, double nyquistHz) {
        g.setFont(view.font());
        g.setFill(inks.muted());
        g.setStroke(inks.bar());
        g.setLineWidth(1);
        frequencies(g, nyquistHz);
        times(g);
    }

    private void frequencies(GraphicsContext g, double nyquistHz) {
        double top = view.plotTop();
        double bottom = top + view.plotHeight();
        double line = view.larger(LINE);
        if (view.plotHeight() < line) {
            return; // a pane that is not as high yet as it will be
        }
        g.setTextAlign(TextAlignment.RIGHT);
        double last = Double.POSITIVE_INFINITY;
        double[] even =
                AxisScale.linear(0, nyquistHz / 1000, view.plotHeight() < 160 ? 3 : 5)
                        .ticks()
                        .stream()
                        .mapToDouble(khz -> khz * 1000)
                        .toArray();
        for (double hertz : view.scale().ticks(nyquistHz, even)) {
            double khz = hertz / 1000;
            double y = view.y(hertz, nyquistHz);
            if (y < top - 1 || y > bottom + 1 || last - y < line) {
                continue;
            }
            last = y;
            double mark = Math.clamp(Math.round(y) + 0.5, top + 0.5, bottom - 0.5);
            g.strokeLine(view.left() - TICK, mark, view.left(), mark);
            g.fillText(number(khz), view.left() - TICK - 3, Math.clamp(y + 4, top + 8, bottom + 2));
        }
        g.save();
        g.translate(view.larger(9), top + view.plotHeight() / 2);
        g.rotate(-90);
        g.setTextAlign(TextAlignment.CENTER);
        g.fillText("kHz", 0, 0);
        g.restore();
    }

    private void times(GraphicsContext g) {
        SoundWindow part = view.windowProperty().get();
        double bottom = view.plotTop() + view.plotHeight();
        int most = (int) Math.max(2, view.plotWidth() / view.larger(LABEL_ROOM));
        g.setTextAlign(TextAlignment.CENTER);
        double right = view.left() + view.plotWidth();
        var ticks = AxisScale.linear(part.fromSeconds(), part.toSeconds(), most).ticks();
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        for (double seconds : ticks) {
            double x = view.x(seconds);
            if (x < view.left() - 1 || x > right + 1) {
                continue;
            }
            double line = Math.clamp(Math.round(x) + 0.5, view.left() + 0.5, right - 0.5);
            g.strokeLine(line, bottom, line, bottom + TICK);
            g.fillText(number(seconds, step), x, bottom + view.larger(17));
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText("s", right + view.larger(14), bottom + view.larger(17));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Figures.fixed(value, value * 10 == Math.rint(value * 10) ? 1 : 2);
    }

    /// With as many digits as tell the ticks apart: steps of 0.25 take two.
    private static String number(double value, double step) {
        int digits = 0;
        double whole = step;
        while (digits < 3 && Math.abs(whole - Math.rint(whole)) > 1e-6) {
            whole *= 10;
            digits++;
        }
        return Figures.fixed(value, digits);
    }
}
