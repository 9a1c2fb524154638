package org.taxophone.signal;

/// Logarithms of many values, six times as many a second as
/// [Math#log10(double)] makes, and with the error of a float.
///
/// `ln x = e ln 2 + ln(1 + f)` with f between `sqrt(1/2) - 1` and `sqrt(2) - 1`, where
/// `ln(1 + f) = f - f^2 / 2 + f^3 q(f)` and q is interpolated at Chebyshev nodes (degree 8, error
/// of the logarithm 1.3e-9). Splitting a value into e and f and the polynomial are loops of their
/// own: the first has no vector instructions in Java 25, which would keep them from the second.
final class BlockLogarithm {
    private static final int BLOCK = 1024;
    private static final int SQRT_HALF = Float.floatToRawIntBits((float) Math.sqrt(0.5));
    private static final float[] Q = {
        0.33333331f,
        -0.24999990f,
        0.20000708f,
        -0.16668481f,
        0.14249937f,
        -0.12411050f,
        0.11661511f,
        -0.11571201f,
        0.07149754f
    };

    private final float[] exponents;
    private final float[] fractions;

    /// @param most values at once, more are taken block by block
    BlockLogarithm(int most) {
        exponents = new float[Math.min(BLOCK, most)];
        fractions = new float[exponents.length];
    }

    /// `scale ln(max(floor, x))` of each value, in place; what is infinite or not a number stays.
    ///
    /// @param floor above 0
    void apply(float[] values, int from, int to, float floor, double scale) {
        float least = Math.max(floor, Float.MIN_NORMAL);
        for (int at = from; at < to; at += BLOCK) {
            int count = Math.min(BLOCK, to - at);
            if (split(values, at, count, least)) {
                join(values, at, count, (float) (scale * Math.log(2)), (float) scale);
            } else {
                for (int i = at; i < at + count; i++) {
                    values[i] = (float) (scale * Math.log(Math.max(least, values[i])));
                }
            }
        }
    }

    /// @return whether all values are finite
    private boolean split(float[] values, int at, int count, float least) {
        boolean finite = true;
        for (int i = 0; i < count; i++) {
            float value = Math.max(least, values[at + i]);
            finite &= value <= Float.MAX_VALUE;
            int bits = Float.floatToRawIntBits(value);
            int exponent = bits - SQRT_HALF >> 23;
            exponents[i] = exponent;
            fractions[i] = Float.intBitsToFloat(bits - (exponent << 23)) - 1;
        }
        return finite;
    }

    private void join(float[] values, int at, int count, float exponentScale, float scale) {
        float[] joined = this.fractions;
        logarithms(exponents, joined, count, exponentScale, scale);
        System.arraycopy(joined, 0, values, at, count);
    }

    private static void logarithms(
            float[] exponents, float[] fractions, int count, float exponentScale, float scale) {
        float q0 = Q[0];
        float q1 = Q[1];
        float q2 = Q[2];
        float q3 = Q[3];
        float q4 = Q[4];
        float q5 = Q[5];
        float q6 = Q[6];
        float q7 = Q[7];
        float q8 = Q[8];
        for (int i = 0; i < count; i++) {
            float f = fractions[i];
            float q = Math.fma(q8, f, q7);
            q = Math.fma(q, f, q6);
            q = Math.fma(q, f, q5);
            q = Math.fma(q, f, q4);
            q = Math.fma(q, f, q3);
            q = Math.fma(q, f, q2);
            q = Math.fma(q, f, q1);
            q = Math.fma(q, f, q0);
            float square = f * f;
            float logarithm = Math.fma(square * f, q, Math.fma(-0.5f, square, f));
            fractions[i] = Math.fma(exponents[i], exponentScale, logarithm * scale);
        }
    }
}
