package org.taxophone.app.launch.command;

/// How the program ends.
final class ExitCodes {
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int INTERRUPTED = 130;

    private ExitCodes() {}
}
