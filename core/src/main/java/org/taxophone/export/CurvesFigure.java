package org.taxophone.export;

import java.awt.Graphics2D;
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

    /// The loss terms that were in use, training and validation, then tau, lambda, learning rate
    /// and used clusters.
    public static CurvesFigure of(String title, String note, List<EpochReport> epochs) {
        throw new UnsupportedOperationException("not yet");
    }

    @Override
    public void paint(Graphics2D graphics, FigureConfig config) {
        throw new UnsupportedOperationException("not yet");
    }
}
