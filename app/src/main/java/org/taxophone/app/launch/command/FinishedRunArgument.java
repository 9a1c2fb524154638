package org.taxophone.app.launch.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The run that a command is about, by its project and its number; without a number the last that
/// is finished.
final class FinishedRunArgument {
    @Mixin private ProjectArgument project = new ProjectArgument();

    @Parameters(
            index = "1",
            paramLabel = "RUN",
            arity = "0..1",
            description = "Number of the run. Default: the last finished one.")
    private @Nullable Integer number;

    boolean isNamed() {
        return number != null;
    }

    Project openProject() {
        return project.open();
    }

    /// @throws TaxophoneException if there is none
    Run of(Project opened) {
        if (number != null) {
            return opened.run(number);
        }
        List<RunSummary> finished =
                opened.runs().stream().filter(run -> run.state() == RunState.FINISHED).toList();
        if (finished.isEmpty()) {
            throw new TaxophoneException(
                    "No run of the project is finished",
                    "Start one with taxophone train " + opened.folder());
        }
        return opened.run(finished.getLast().number());
    }
}
