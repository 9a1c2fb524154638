package org.taxophone.app.control.scatter;

import org.taxophone.export.Marker;

/// How much of each pixel a marker covers, for every quarter pixel that it can be shifted by; found
/// by super-sampling.
///
/// @param size pixels a side
/// @param whole covered share, one picture a shift
/// @param inner covered share without the edge
record MarkerCoverage(int size, float[][] whole, float[][] inner) {
    /// Positions within a pixel, each way.
    static final int SHIFTS = 4;

    private static final int SAMPLES = 6;

    /// The markers reach a little further than their radius.
    private static final double REACH = 1.3;

    /// No sample of a pixel is further from its middle than this; and nowhere does the distance
    /// from an outline change faster than the place does.
    private static final double WITHIN_PIXEL = Math.sqrt(0.5);

    /// @param radius in device pixels
    /// @param edge width of the edge in device pixels
    static MarkerCoverage of(Marker marker, double radius, double edge) {
        int size = 2 * (int) Math.ceil(radius * REACH) + 2;
        float[][] whole = new float[SHIFTS * SHIFTS][size * size];
        float[][] inner = new float[SHIFTS * SHIFTS][size * size];
        for (int shift = 0; shift < whole.length; shift++) {
            double x0 = size / 2 + (shift % SHIFTS) / (double) SHIFTS;
            double y0 = size / 2 + (shift / SHIFTS) / (double) SHIFTS;
            for (int pixel = 0; pixel < size * size; pixel++) {
                double x = pixel % size - x0;
                double y = pixel / size - y0;
                double middle = outside(marker, radius, x + 0.5, y + 0.5);
                whole[shift][pixel] = covered(marker, radius, 0, x, y, middle);
                inner[shift][pixel] = covered(marker, radius, edge, x, y, middle);
            }
        }
        return new MarkerCoverage(size, whole, inner);
    }

    /// @param middle how far the middle of the pixel lies outside
    private static float covered(
            Marker marker, double radius, double edge, double x, double y, double middle) {
        if (Math.abs(middle + edge) > WITHIN_PIXEL) {
            return middle < -edge ? 1 : 0; // on one side as a whole, as most are
        }
        int hits = 0;
        for (int s = 0; s < SAMPLES * SAMPLES; s++) {
            double atX = x + (s % SAMPLES + 0.5) / SAMPLES;
            double atY = y + (s / SAMPLES + 0.5) / SAMPLES;
            hits += outside(marker, radius, atX, atY) <= -edge ? 1 : 0;
        }
        return hits / (float) (SAMPLES * SAMPLES);
    }

    private static double outside(Marker marker, double radius, double x, double y) {
        return MarkerShape.distance(marker, x / radius, y / radius) * radius;
    }
}
