package org.taxophone.projection;

/// How near two points on the map must lie to count as neighbours: 1 / (1 + a d^(2b)), fitted by
/// least squares to 1 up to the smallest distance and an exponential fall beyond it.
///
/// @param a scale
/// @param b steepness
record MembershipCurve(double a, double b) {
    private static final int SAMPLES = 300;
    private static final double FARTHEST = 3;
    private static final int ITERATIONS = 200;

    /// Gauss-Newton in (log a, b), damped after Levenberg and Marquardt.
    static MembershipCurve fit(double minDistance) {
        double logA = 0;
        double b = 1;
        double damping = 1e-3;
        double error = error(logA, b, minDistance);
        for (int i = 0; i < ITERATIONS; i++) {
            double[] step = step(logA, b, minDistance, damping);
            double next = error(logA + step[0], b + step[1], minDistance);
            if (next < error) {
                logA += step[0];
                b += step[1];
                damping /= 3;
                error = next;
            } else {
                damping *= 4;
            }
        }
        return new MembershipCurve(Math.exp(logA), b);
    }

    private static double[] step(double logA, double b, double minDistance, double damping) {
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double ra = 0;
        double rb = 0;
        for (int i = 1; i < SAMPLES; i++) {
            double x = distance(i);
            double power = Math.exp(logA + 2 * b * Math.log(x)); // a x^(2b)
            double value = 1 / (1 + power);
            double da = -value * value * power;
            double db = da * 2 * Math.log(x);
            double rest = wanted(x, minDistance) - value;
            aa += da * da;
            ab += da * db;
            bb += db * db;
            ra += da * rest;
            rb += db * rest;
        }
        aa *= 1 + damping;
        bb *= 1 + damping;
        double determinant = aa * bb - ab * ab;
        return new double[] {(ra * bb - rb * ab) / determinant, (rb * aa - ra * ab) / determinant};
    }

    private static double error(double logA, double b, double minDistance) {
        double error = 0;
        for (int i = 1; i < SAMPLES; i++) {
            double x = distance(i);
            double rest = wanted(x, minDistance) - 1 / (1 + Math.exp(logA + 2 * b * Math.log(x)));
            error += rest * rest;
        }
        return error;
    }

    private static double distance(int sample) {
        return FARTHEST * sample / (SAMPLES - 1);
    }

    private static double wanted(double x, double minDistance) {
        return x < minDistance ? 1 : Math.exp(minDistance - x);
    }
}
