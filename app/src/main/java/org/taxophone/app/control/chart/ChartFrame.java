package org.taxophone.app.control.chart;

/// Where the plot lies within a chart, and how values become pixels.
///
/// @param left of the plot
/// @param top of the plot
/// @param right of the plot
/// @param bottom of the plot
record ChartFrame(
        double left, double top, double right, double bottom, AxisScale xAxis, AxisScale yAxis) {
    double x(double value) {
        return left + xAxis.share(value) * (right - left);
    }

    double y(double value) {
        return bottom - yAxis.share(value) * (bottom - top);
    }

    double valueAt(double pixelX) {
        double share = (pixelX - left) / Math.max(1, right - left);
        return xAxis.low() + Math.clamp(share, 0, 1) * (xAxis.high() - xAxis.low());
    }
}
