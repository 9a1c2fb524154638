package org.taxophone.app.session;

import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.job.JobProgress;

/// How far work is, as people count it: epochs rather than steps.
public final class ProgressWords {
    private ProgressWords() {}

    /// "epoch 38 of 100", "1,240 of 3,000", "25 %"; empty while nothing can be counted.
    public static String counted(JobProgress progress) {
        long rounds = progress.rounds().of();
        if (rounds > 0) {
            return Messages.text(
                    "job.epoch", Figures.count(progress.rounds().done()), Figures.count(rounds));
        }
        if (progress.total() <= 0) {
            return "";
        }
        return rounds < 0
                ? Figures.percent(progress.fraction().orElse(0), 0)
                : Messages.text(
                        "job.of", Figures.count(progress.done()), Figures.count(progress.total()));
    }

    /// How fast, in items; empty for work that is not counted in them, or while it is not known.
    static String rate(JobProgress progress) {
        return progress.rounds().of() == 0 && progress.ratePerSecond() >= 1
                ? Messages.text("job.rate", Figures.count(progress.ratePerSecond()))
                : "";
    }

    /// Steps and their rate, for who wants to know more of what is counted in epochs; else empty.
    static String steps(JobProgress progress) {
        if (progress.rounds().of() <= 0 || progress.total() <= 0) {
            return "";
        }
        return Messages.text(
                "job.steps",
                Figures.count(progress.done()),
                Figures.count(progress.total()),
                Figures.decimal(
                        progress.ratePerSecond() > 0 ? progress.ratePerSecond() : Double.NaN, 1));
    }
}
