package org.taxophone.training.view;

/// x to a power in single precision, some ten times as fast as [Math#pow]. Relative error below
/// 1e-5 for x in [1e-6, 2] and exponents up to 4: less than a view could show.
final class FastPower {
    private static final float LN2 = (float) Math.log(2);

    private FastPower() {}

    /// @param x above 0
    static float of(float x, float exponent) {
        return exp2(exponent * log2(x));
    }

    /// Exponent bits, and the logarithm of the mantissa in [sqrt(1/2), sqrt(2)) as an artanh
    /// series in (m - 1) / (m + 1).
    static float log2(float x) {
        int bits = Float.floatToRawIntBits(x);
        int shifted = bits - 0x3f3504f3;
        int exponent = shifted >> 23;
        float mantissa = Float.intBitsToFloat((shifted & 0x007fffff) + 0x3f3504f3);
        float s = (mantissa - 1) / (mantissa + 1);
        float q = s * s;
        float series = s * (2 + q * (2f / 3 + q * (2f / 5 + q * (2f / 7))));
        return exponent + series * (1 / LN2);
    }

    /// A power of two for the whole part, a Taylor polynomial for the rest in [-1/2, 1/2].
    static float exp2(float y) {
        float bounded = Math.max(-126, Math.min(126, y));
        int whole = (int) (bounded + 128.5f) - 128;
        float t = (bounded - whole) * LN2;
        float series =
                1 + t * (1 + t * (0.5f + t * (1f / 6 + t * (1f / 24 + t * (1f / 120 + t / 720)))));
        return series * Float.intBitsToFloat((whole + 127) << 23);
    }
}
