package org.taxophone.app.feature.experiment;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Journal;
import org.taxophone.app.task.UiThread;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.job.Job;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobRunner;
import org.taxophone.project.ExperimentJob;
import org.taxophone.project.ExperimentPlan;
import org.taxophone.project.Project;

/// What is left of an experiment costs, once a person asks: recipes that the project has no run of
/// train a few batches for it.
final class ExperimentCost {
    private final JobRunner jobs;
    private final UiThread ui;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper estimating = new ReadOnlyBooleanWrapper();
    private @Nullable ExperimentConfig shown;
    private @Nullable ExperimentConfig known;
    private @Nullable JobHandle<ExperimentPlan> work;

    ExperimentCost(JobRunner jobs, UiThread ui) {
        this.jobs = jobs;
        this.ui = ui;
    }

    /// "12 runs, 9 left: about 4 min", and by what that was judged.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty estimatingProperty() {
        return estimating.getReadOnlyProperty();
    }

    /// Another experiment is shown, or the same with other values.
    void of(ExperimentConfig now) {
        shown = now;
        if (work == null && !now.equals(known)) {
            words.set(Messages.text("experiment.cost.unknown"));
        }
    }

    /// Stops estimating.
    ///
    /// @return false if nothing was being estimated
    boolean stop() {
        JobHandle<ExperimentPlan> now = work;
        if (now != null) {
            now.cancel();
        }
        return now != null;
    }

    void estimate(Project project, ExperimentConfig config) {
        ExperimentJob job = new ExperimentJob(project, config, event -> {});
        JobHandle<ExperimentPlan> handle =
                jobs.submit(Job.of(Messages.text("experiment.estimate"), job::plan));
        work = handle;
        estimating.set(true);
        words.set(Messages.text("experiment.estimating"));
        handle.result()
                .whenComplete(
                        (plan, failure) -> ui.execute(() -> estimated(config, plan, failure)));
    }

    private void estimated(
            ExperimentConfig of, @Nullable ExperimentPlan plan, @Nullable Throwable failure) {
        work = null;
        estimating.set(false);
        if (plan != null) {
            known = of;
            words.set(told(plan));
        } else if (failure != null && !(failure instanceof JobCancelledException)) {
            known = of;
            words.set(Journal.explain(failure));
        }
        ExperimentConfig now = shown;
        if (now != null) {
            of(now); // its values may have changed in the meantime
        }
    }

    private static String told(ExperimentPlan plan) {
        String about = Messages.text("experiment.cost", Figures.about(plan.seconds()));
        String by = Messages.text("experiment.cost.by", String.join("; ", plan.sources()));
        String partly = plan.complete() ? "" : " " + Messages.text("experiment.cost.partly");
        return about + partly + "\n" + by;
    }
}
