package org.taxophone.app.launch.command;

import picocli.CommandLine.Option;

/// Whether a command answers a program instead of a person.
final class JsonOption {
    @Option(names = "--json", description = "Print one JSON object on standard output, only that.")
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
