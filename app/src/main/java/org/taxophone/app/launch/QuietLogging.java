package org.taxophone.app.launch;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Keeps libraries from talking on the terminal: warnings and worse come through, nothing else.
final class QuietLogging {
    private QuietLogging() {}

    static void install() {
        LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
        for (String name : new String[] {"ai.djl", "org.apache.fontbox", "org.apache.pdfbox"}) {
            Logger.getLogger(name).setLevel(Level.SEVERE);
        }
    }
}
