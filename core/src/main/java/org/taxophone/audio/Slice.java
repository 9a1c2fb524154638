package org.taxophone.audio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.taxophone.common.Checks;

/// A stretch of a sound file.
///
/// @param startSeconds where it begins, counted from the beginning of the file, at least 0
/// @param endSeconds where it ends, after its start
public record Slice(double startSeconds, double endSeconds) {
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
        BigDecimal rounded = BigDecimal.valueOf(seconds).setScale(3, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros())
                .toPlainString();
    }
}
