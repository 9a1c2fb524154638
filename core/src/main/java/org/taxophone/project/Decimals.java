package org.taxophone.project;

import java.nio.charset.StandardCharsets;

/// Numbers in plain decimal digits, read where they lie. What is too long to be exact that way is
/// left to Java, so that the values are the same.
final class Decimals {
    private static final int BASE = 10;
    private static final int MOST_WHOLE_DIGITS = 18;

    /// Whole numbers up to here are exact as doubles.
    private static final long MOST_EXACT = 1L << 53;

    /// The bits that a double has and a float has not.
    private static final long BELOW_FLOAT = (1L << 29) - 1;

    private static final long HALF_A_FLOAT = 1L << 28;

    private static final long MOST = 1_000_000_000_000_000_000L;

    /// So many steps from a number, no other is nearer: by far more than what rounding costs.
    private static final double SURE = 0.499;

    private static final long FRACTION = (1L << 52) - 1;

    private static final double[] POWERS = new double[23]; // all exact

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = BASE * POWERS[i - 1];
        }
    }

    private Decimals() {}

    /// @throws NumberFormatException as `Long.parseLong` does
    static long whole(byte[] bytes, int from, int to) {
        int at = from < to && bytes[from] == '-' ? from + 1 : from;
        if (to == at || to - at > MOST_WHOLE_DIGITS) {
            return Long.parseLong(text(bytes, from, to));
        }
        long value = 0;
        for (int i = at; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit >= BASE) {
                return Long.parseLong(text(bytes, from, to));
            }
            value = BASE * value + digit;
        }
        return at > from ? -value : value;
    }

    /// @throws NumberFormatException as `Double.parseDouble` does
    static double number(byte[] bytes, int from, int to) {
        int at = from < to && bytes[from] == '-' ? from + 1 : from;
        long digits = 0;
        int point = -1;
        for (int i = at; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit >= 0 && digit < BASE && digits < MOST / BASE) {
                digits = BASE * digits + digit;
            } else if (bytes[i] == '.' && point < 0) {
                point = i;
            } else {
                return Double.parseDouble(text(bytes, from, to));
            }
        }
        int decimals = point < 0 ? 0 : to - point - 1;
        boolean none = to - at - (point < 0 ? 0 : 1) == 0;
        double value =
                none || decimals >= POWERS.length ? Double.NaN : nearest(digits, POWERS[decimals]);
        return Double.isNaN(value)
                ? Double.parseDouble(text(bytes, from, to))
                : at > from ? -value : value;
    }

    /// `digits / power`, rounded once, or NaN where that is not sure.
    ///
    /// @param power of ten, exact
    private static double nearest(long digits, double power) {
        double high = digits;
        double first = high / power;
        if (digits <= MOST_EXACT) {
            return first; // both were exact
        }
        // what was lost in both steps is known, and added
        double rest = Math.fma(-first, power, high) + (digits - (long) high);
        double more = rest / power;
        double value = first + more;
        double lost = more - (value - first);
        double step = Math.ulp(value);
        boolean between = Math.abs(lost) > SURE * step;
        boolean stepsChange = (Double.doubleToRawLongBits(value) & FRACTION) == 0;
        return between || stepsChange ? Double.NaN : value;
    }

    /// @throws NumberFormatException as `Float.parseFloat` does
    static float single(byte[] bytes, int from, int to) {
        double nearest = number(bytes, from, to);
        double size = Math.abs(nearest);
        boolean usual = size == 0 || size >= Float.MIN_NORMAL && size <= Float.MAX_VALUE;
        // just between two floats, only the digits tell on which side it lies
        boolean between = (Double.doubleToRawLongBits(nearest) & BELOW_FLOAT) == HALF_A_FLOAT;
        return usual && !between ? (float) nearest : Float.parseFloat(text(bytes, from, to));
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
