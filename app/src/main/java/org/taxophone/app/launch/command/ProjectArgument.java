package org.taxophone.app.launch.command;

import java.nio.file.Path;
import org.taxophone.project.Project;
import picocli.CommandLine.Parameters;

/// The project that a command works on: its first argument.
final class ProjectArgument {
    @Parameters(index = "0", paramLabel = "PROJECT", description = "A project folder.")
    private Path folder = Path.of("");

    /// @throws org.taxophone.common.TaxophoneException if it is none, or is open elsewhere
    Project open() {
        return Project.open(folder);
    }
}
