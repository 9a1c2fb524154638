package org.taxophone.app.launch.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// Finds the run that a command is about.
final class FinishedRun {
    private FinishedRun() {}

    /// @param number empty for the last finished run
    /// @throws TaxophoneException if there is none
    static Run of(Project project, @Nullable Integer number) {
        if (number != null) {
            return project.run(number);
        }
        List<RunSummary> finished =
                project.runs().stream().filter(run -> run.state() == RunState.FINISHED).toList();
        if (finished.isEmpty()) {
            throw new TaxophoneException(
                    "No run of the project is finished",
                    "Start one with taxophone train " + project.folder());
        }
        return project.run(finished.getLast().number());
    }
}
