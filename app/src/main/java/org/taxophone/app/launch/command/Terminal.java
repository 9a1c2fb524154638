package org.taxophone.app.launch.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// Results on standard output, everything else on standard error. A progress bar is one line that
/// is drawn over itself, on a terminal only.
public final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean interactive;
    private boolean barShown;

    /// @param interactive true if standard error is a terminal, where bars make sense
    public Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    /// Whether standard error is a terminal, as far as Java can find out.
    public static boolean standardErrorIsTerminal() {
        try {
            String target = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            // Not Linux. Java knows of standard input and output only; good enough.
            return System.console() != null && System.console().isTerminal();
        }
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /// A line of the result.
    synchronized void say(String line) {
        clearBar();
        out.println(line);
        out.flush();
    }

    /// A line that is not the result.
    synchronized void tell(String line) {
        clearBar();
        err.println(line);
        err.flush();
    }

    /// Draws the bar anew; nothing where there is no terminal.
    synchronized void bar(String text) {
        if (interactive) {
            err.print(CLEAR_LINE + text);
            err.flush();
            barShown = true;
        }
    }

    /// Takes the bar away.
    synchronized void clearBar() {
        if (barShown) {
            err.print(CLEAR_LINE);
            err.flush();
            barShown = false;
        }
    }
}
