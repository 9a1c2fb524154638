package org.taxophone.app.control.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers in charts: three figures, true minus, grouped thousands, in the person's locale.
public final class Figures {
    private static final double SMALL = 0.001;
    private static final double HUGE = 1e6;

    private Figures() {}

    /// A value in about three figures: "249", "11.5", "0.77", "2.1e−4"; "–" for what is no number.
    public static String three(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < SMALL || size >= HUGE)) {
            return scientific(value);
        }
        int decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
        return size < 0.1 && size != 0 ? fixed(value, 4) : fixed(value, decimals);
    }

    /// A value with so many decimals.
    public static String fixed(double value, int decimals) {
        StringBuilder pattern = new StringBuilder("#,##0");
        if (decimals > 0) {
            pattern.append('.').append("0".repeat(decimals));
        }
        String text = format(pattern.toString()).format(value);
        return text.matches("−[0.,]+") ? text.substring(1) : text;
    }

    /// The same with a plus before what is above 0.
    public static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        return value > 0 ? "+" + text : text;
    }

    /// A whole number with grouped thousands.
    public static String whole(long value) {
        return format("#,##0").format(value);
    }

    /// A share as "19 %".
    public static String percent(double share) {
        return fixed(share * 100, 0) + " %";
    }

    /// Ticks of an axis all have as many decimals as their step needs.
    public static String tick(AxisScale scale, double value) {
        if (scale.logarithmic()) {
            return value >= 1 && value < HUGE ? whole(Math.round(value)) : scientific(value);
        }
        double largest = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
        if (largest < SMALL || largest >= HUGE) {
            return value == 0 ? "0" : scientific(value);
        }
        double step = scale.ticks().size() > 1 ? scale.ticks().get(1) - scale.ticks().get(0) : 1;
        int decimals = (int) Math.clamp(-Math.floor(Math.log10(step) + 1e-6), 0, 6);
        // a step of 2.5 or 0.25 needs one more
        boolean half = Math.abs(step * Math.pow(10, decimals) % 1 - 0.5) < 0.01;
        return fixed(value, half ? decimals + 1 : decimals);
    }

    private static String scientific(double value) {
        return format("0.##E0").format(value).replace("E", "e").replace("e-", "e−");
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols =
                DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT));
        symbols.setMinusSign('−');
        return new DecimalFormat(pattern, symbols);
    }
}
