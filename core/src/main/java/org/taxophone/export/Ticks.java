package org.taxophone.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// An axis from `low` to `high` with round numbers on it.
///
/// @param low where the axis begins
/// @param high where it ends
/// @param step between two numbers: 1, 2 or 5 times a power of ten
record Ticks(double low, double high, double step) {
    private static final int ABOUT = 4;
    private static final double[] ROUND = {1, 2, 5, 10};

    static Ticks of(double least, double most) {
        double low = least;
        double high = most;
        if (!(high > low)) { // one value: give it room
            double room = low == 0 ? 1 : Math.abs(low) * 0.5;
            low -= room;
            high += room;
        }
        double raw = (high - low) / ABOUT;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= raw * (1 - 1e-9)) {
                step = round * power;
                break;
            }
        }
        return new Ticks(low, high, step);
    }

    /// The round numbers within the axis.
    double[] places() {
        long first = (long) Math.ceil(low / step - 1e-9);
        long last = (long) Math.floor(high / step + 1e-9);
        return IntStream.rangeClosed(0, (int) (last - first))
                .mapToDouble(i -> (first + i) * step)
                .toArray();
    }

    /// Where a value lies, 0 to 1.
    double share(double value) {
        return (value - low) / (high - low);
    }

    /// A number as it stands at the axis, with a true minus.
    String words(double value) {
        if (Math.abs(value) < step * 1e-6) {
            return "0";
        }
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        double largest = DoubleStream.of(Math.abs(low), Math.abs(high)).max().orElse(0);
        String words;
        if (decimals > 4 || largest >= 1e6) {
            words = BigDecimal.valueOf(value).round(new java.math.MathContext(2)).toString();
            BigDecimal number = new BigDecimal(words);
            int exponent = number.precision() - number.scale() - 1;
            BigDecimal mantissa = number.movePointLeft(exponent).stripTrailingZeros();
            words = mantissa.toPlainString() + "e" + exponent;
        } else {
            words =
                    BigDecimal.valueOf(value)
                            .setScale(decimals, RoundingMode.HALF_UP)
                            .toPlainString();
        }
        return words.replace('-', '−');
    }
}
