package org.taxophone.app.launch.command;

import java.util.Locale;
import org.taxophone.job.JobProgress;

/// A job's progress as one line: "[#######-----]  58 %  reading files, 232 of 400, 61/s, 3 s left".
final class ProgressBar {
    private static final int CELLS = 24;
    private static final long LEAST_NANOS = 100_000_000;

    private final Terminal terminal;
    private long lastNanos = System.nanoTime() - LEAST_NANOS;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Draws at most ten times a second.
    synchronized void show(JobProgress progress) {
        long now = System.nanoTime();
        if (now - lastNanos >= LEAST_NANOS && !progress.stage().isEmpty()) {
            lastNanos = now;
            terminal.bar(text(progress));
        }
    }

    static String text(JobProgress progress) {
        StringBuilder line = new StringBuilder();
        progress.fraction()
                .ifPresent(
                        fraction -> {
                            int full = (int) Math.round(fraction * CELLS);
                            line.append('[')
                                    .append("#".repeat(full))
                                    .append("-".repeat(CELLS - full))
                                    .append(
                                            String.format(
                                                    Locale.ROOT, "] %3.0f %%  ", 100 * fraction));
                        });
        line.append(progress.stage());
        if (progress.rounds().of() > 0) {
            line.append(", epoch ")
                    .append(progress.rounds().done())
                    .append(" of ")
                    .append(progress.rounds().of());
        } else if (progress.total() > 0 && progress.rounds().of() == 0) {
            line.append(", ").append(progress.done()).append(" of ").append(progress.total());
        }
        if (progress.ratePerSecond() > 0 && progress.rounds().of() == 0) {
            line.append(String.format(Locale.ROOT, ", %.3g/s", progress.ratePerSecond()));
        }
        progress.etaSeconds()
                .ifPresent(left -> line.append(", ").append(duration(left)).append(" left"));
        return line.toString();
    }

    /// "3 s", "2 min 05 s", "1 h 20 min".
    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }
}
