package org.taxophone.app.launch;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Keeps libraries from talking on the terminal: warnings and worse come through, nothing else.
final class QuietLogging {
    // Held, because a logger that nobody holds forgets its level.
    private static final List<Logger> TALKATIVE =
            Stream.of("ai.djl", "org.apache.fontbox", "org.apache.pdfbox")
                    .map(Logger::getLogger)
                    .toList();

    private QuietLogging() {}

    static void install() {
        LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
