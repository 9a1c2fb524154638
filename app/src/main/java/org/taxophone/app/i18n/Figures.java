package org.taxophone.app.i18n;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;

/// Numbers as a person reads them, in the language of the texts: true minus, a unit after a space,
/// no more digits than matter. They are for reading only: what is parsed again is not written here.
public final class Figures {
    private Figures() {}

    /// "3,000", in German "3.000".
    public static String count(double number) {
        return NumberFormat.getIntegerInstance(Messages.locale()).format(Math.round(number));
    }

    /// What stands where there is no number.
    private static final String NONE = "–";

    /// A number with so many decimals: "−24.8"; a dash where there is none.
    public static String decimal(double number, int digits) {
        if (Double.isNaN(number)) {
            return NONE;
        }
        if (Double.isInfinite(number)) {
            return number < 0 ? "−∞" : "∞";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Messages.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        String text = format.format(number).replace('-', '−');
        return isZero(text) ? text.replace("−", "") : text;
    }

    // what is rounded to nothing has no sign
    private static boolean isZero(String text) {
        return text.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
    }

    /// A value of a setting as a person reads it: "−0.5", in German "−0,5". What is no number with
    /// decimals comes back as it is.
    public static String setting(String text) {
        if (!text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
            return text;
        }
        char point = DecimalFormatSymbols.getInstance(Messages.locale()).getDecimalSeparator();
        return text.replace('.', point).replace('-', '−');
    }

    /// A share of one as "86.5 %"; a dash where there is none.
    public static String percent(double share, int digits) {
        return Double.isNaN(share) ? NONE : decimal(100 * share, digits) + " %";
    }

    /// The length of a clip: "0.432 s" below ten seconds, "12.4 s" below a minute, then "2:05.3".
    public static String clipSeconds(double seconds) {
        if (seconds < 10) {
            return decimal(seconds, 3) + " s";
        }
        if (seconds < 60) {
            return decimal(seconds, 1) + " s";
        }
        return span((long) seconds);
    }

    /// A time that was measured: "6.8 s", "6 min 52 s", "2 h 10 min".
    public static String duration(double seconds) {
        return seconds < 10 ? decimal(seconds, 1) + " s" : span(Math.round(seconds));
    }

    /// A time that is guessed, without false precision: "about 4 min", "about 20 s".
    public static String about(double seconds) {
        return Messages.text("figures.about", roughly(seconds));
    }

    /// The same without the word: "4 min".
    public static String roughly(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 10) {
            return whole + " s";
        }
        if (whole < 90) {
            return Math.round(whole / 5.0) * 5 + " s";
        }
        return whole < 5400 ? Math.round(whole / 60.0) + " min" : span(whole / 600 * 600);
    }

    /// "12 kHz", "8 kHz", "22.05 kHz".
    public static String kilohertz(double hertz) {
        double khz = hertz / 1000;
        int digits = khz == Math.rint(khz) ? 0 : khz * 10 == Math.rint(khz * 10) ? 1 : 2;
        return decimal(khz, digits) + " kHz";
    }

    private static String span(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        long minutes = seconds / 60;
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
