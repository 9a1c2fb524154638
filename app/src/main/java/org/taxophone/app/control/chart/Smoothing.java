package org.taxophone.app.control.chart;

/// Exponential smoothing of a curve, corrected for its start: the first value stays itself.
public final class Smoothing {
    private Smoothing() {}

    /// @param weight of the past, 0 (as it is) to 0.99
    public static double[] exponential(double[] values, double weight) {
        double[] smooth = new double[values.length];
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < values.length; i++) {
            if (Double.isFinite(values[i])) {
                sum = weight * sum + (1 - weight) * values[i];
                weights = weight * weights + (1 - weight);
            }
            smooth[i] = weights == 0 ? values[i] : sum / weights;
        }
        return smooth;
    }
}
