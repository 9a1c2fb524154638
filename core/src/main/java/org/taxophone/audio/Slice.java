package org.taxophone.audio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.taxophone.common.Checks;

/// A stretch of a sound file.
///
/// @param startSeconds where it begins, counted from the beginning of the file, at least 0
/// @param endSeconds where it ends, after its start
public record Slice(double startSeconds, double endSeconds) {
    private static final int MILLIS = 1000;
    private static final double HALF = 0.5;
    private static final double UNSURE = 1e-4; // so near a half, decimal digits decide
    private static final double MOST_CLEAR = 1e11;

    public Slice {
        Checks.notNegative("startSeconds", startSeconds);
        Checks.notNegative("endSeconds", endSeconds);
        if (!(endSeconds > startSeconds)) {
            throw Checks.refuse("endSeconds", "must be after " + startSeconds + " s", endSeconds);
        }
    }

    public double seconds() {
        return endSeconds - startSeconds;
    }

    /// First sample at a rate.
    long startSample(int sampleRateHz) {
        return Math.round(startSeconds * sampleRateHz);
    }

    /// The sample after the last one at a rate.
    long endSample(int sampleRateHz) {
        return Math.round(endSeconds * sampleRateHz);
    }

    /// "12.5-17.25 s", to the millisecond.
    @Override
    public String toString() {
        return plain(startSeconds) + "-" + plain(endSeconds) + " s";
    }

    private static String plain(double seconds) {
        double exact = seconds * MILLIS;
        long millis = Math.round(exact);
        boolean clear = Math.abs(Math.abs(exact - millis) - HALF) > UNSURE && exact < MOST_CLEAR;
        return clear ? plain(millis) : rounded(seconds);
    }

    // names of 100,000 slices are written when a project opens
    private static String plain(long millis) {
        String whole = Long.toString(millis / MILLIS);
        if (millis % MILLIS == 0) {
            return whole;
        }
        String digits = Long.toString(MILLIS + millis % MILLIS);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + digits.substring(1, end);
    }

    private static String rounded(double seconds) {
        BigDecimal rounded = BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros())
                .toPlainString();
    }
}
