package org.taxophone.job;

import java.util.OptionalDouble;

/// How far a job is.
///
/// @param done items finished
/// @param total items in all, 0 while unknown
/// @param stage what is being done
/// @param elapsedSeconds time spent running, pauses left out
/// @param ratePerSecond items a second in this stage, 0 while unknown
/// @param rounds what people count instead of items
public record JobProgress(
        long done,
        long total,
        String stage,
        double elapsedSeconds,
        double ratePerSecond,
        Rounds rounds) {
    /// Before anything was told.
    public static final JobProgress NONE = new JobProgress(0, 0, "", 0, 0);

    /// Counted in items.
    public JobProgress(
            long done, long total, String stage, double elapsedSeconds, double ratePerSecond) {
        this(done, total, stage, elapsedSeconds, ratePerSecond, Rounds.NONE);
    }

    /// From 0 to 1, or empty while the total is unknown.
    public OptionalDouble fraction() {
        return total > 0
                ? OptionalDouble.of(Math.min(1, (double) done / total))
                : OptionalDouble.empty();
    }

    /// Seconds left in this stage, or empty while that cannot be told honestly.
    public OptionalDouble etaSeconds() {
        return total > 0 && ratePerSecond > 0 && done > 0
                ? OptionalDouble.of((total - done) / ratePerSecond)
                : OptionalDouble.empty();
    }
}
