package org.taxophone.app.session;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobRunner;
import org.taxophone.project.Project;

/// Runs that are made on the calling thread, for tests of what shows them; what goes wrong is
/// thrown.
public final class RunsAtOnce {
    private RunsAtOnce() {}

    public static Runs of(ObservableValue<@Nullable Project> project, JobRunner jobs) {
        UiThread ui = UiThread.immediate();
        return new Runs(
                project,
                jobs,
                ui,
                new Background(ui, 0),
                problem -> {
                    throw problem instanceof RuntimeException known
                            ? known
                            : new TaxophoneException("A run failed", "See the cause", problem);
                });
    }
}
