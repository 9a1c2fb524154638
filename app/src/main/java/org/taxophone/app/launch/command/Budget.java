package org.taxophone.app.launch.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time that a person allows: 30s, 15m, 1h or full.
final class Budget {
    private static final Pattern TIME = Pattern.compile("(\\d+(?:\\.\\d+)?)([smh])");

    private Budget() {}

    /// Seconds; empty for "full".
    ///
    /// @throws UsageException if it is no time
    static Optional<Double> seconds(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("full")) {
            return Optional.empty();
        }
        Matcher time = TIME.matcher(plain);
        if (!time.matches() || Double.parseDouble(time.group(1)) <= 0) {
            throw new UsageException(
                    "--budget must be a time or full: was " + text, "Write 30s, 15m, 1h or full");
        }
        double unit =
                switch (time.group(2)) {
                    case "s" -> 1;
                    case "m" -> 60;
                    default -> 3600;
                };
        return Optional.of(unit * Double.parseDouble(time.group(1)));
    }
}
