package org.taxophone.app.control.chart;

/// Values over epochs (or steps, or time).
///
/// @param role how it is drawn
/// @param x ascending; not copied
/// @param y values; a value that is not finite leaves a gap; not copied
public record Curve(Role role, double[] x, double[] y) {
    /// How a curve is drawn.
    public enum Role {
        TRAINING,
        VALIDATION,
        /// Another run's training, behind the others.
        GHOST
    }

    public Curve {
        if (x.length != y.length) {
            throw new IllegalArgumentException(
                    "a curve needs as many x as y: had " + x.length + " and " + y.length);
        }
    }

    /// The value at the last x that is not after `at`; NaN before the first.
    public double valueAt(double at) {
        double value = Double.NaN;
        for (int i = 0; i < x.length && x[i] <= at + 1e-9; i++) {
            value = y[i];
        }
        return value;
    }

    /// The last value; NaN of an empty curve.
    public double last() {
        return y.length == 0 ? Double.NaN : y[y.length - 1];
    }
}
