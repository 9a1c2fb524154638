package org.taxophone.app.launch.command;

import java.nio.file.Path;

/// A run was interrupted; its state is kept.
final class InterruptedRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kept;

    InterruptedRunException(Path project, int run, Throwable cause) {
        super(cause);
        this.kept =
                "Run "
                        + run
                        + " is kept. Go on with:\n  taxophone resume "
                        + (project.toString().contains(" ") ? "\"" + project + "\"" : project)
                        + " "
                        + run;
    }

    /// What is kept, and how to go on.
    String kept() {
        return kept;
    }
}
