package org.taxophone.app.launch.command;

import org.taxophone.project.Project;
import org.taxophone.project.Run;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The run that a command is about, by its project and its number: the first two arguments.
final class RunArgument {
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Parameters(index = "1", paramLabel = "RUN", description = "Number of the run.")
    private int number;

    Project openProject() {
        return project.open();
    }

    /// @throws org.taxophone.common.TaxophoneException if there is none of that number
    Run of(Project opened) {
        return opened.run(number);
    }
}
