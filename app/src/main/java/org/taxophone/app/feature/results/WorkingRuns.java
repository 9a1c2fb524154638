package org.taxophone.app.feature.results;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.ProgressWords;
import org.taxophone.app.session.Runs;
import org.taxophone.app.task.UiThread;
import org.taxophone.job.JobProgress;
import org.taxophone.project.RunState;

/// How far runs are that have no scores yet.
final class WorkingRuns {
    /// While nothing can be told of how far a run is.
    static final double UNKNOWN = -1;

    private final Runs runs;

    /// @param changed told, on the UI thread, when any of them went on
    WorkingRuns(Runs runs, UiThread ui, Runnable changed) {
        this.runs = runs;
        Runnable update = ui.coalesced(changed);
        runs.active()
                .addListener(
                        (ListChangeListener<ActiveRun>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(run -> watch(run, update));
                                    }
                                    changed.run();
                                });
        runs.active().forEach(run -> watch(run, update));
    }

    private static void watch(ActiveRun run, Runnable update) {
        run.handle().addListener(job -> update.run());
    }

    boolean works(ResultRow row) {
        return runs.active(row.number()).isPresent();
    }

    /// From 0 to 1, or [#UNKNOWN].
    double fraction(ResultRow row) {
        return runs.active(row.number())
                .map(run -> run.handle().progress().fraction().orElse(UNKNOWN))
                .orElse(UNKNOWN);
    }

    /// "Training, 38 of 100, about 4 min left"; the state or the reason where nothing works.
    String words(ResultRow row) {
        return runs.active(row.number())
                .map(run -> progress(run.handle().progress()))
                .orElseGet(() -> state(row));
    }

    private static String progress(JobProgress progress) {
        if (progress.total() == 0) {
            return Messages.text("results.waiting");
        }
        String left =
                progress.etaSeconds().isPresent()
                        ? Messages.text(
                                "results.left", Figures.about(progress.etaSeconds().getAsDouble()))
                        : "";
        return Messages.text(
                "results.progress",
                Phrases.stage(progress.stage()),
                ProgressWords.counted(progress),
                left);
    }

    private static String state(ResultRow row) {
        return row.state() == RunState.FAILED
                ? row.problem()
                : Messages.text("results.state." + row.state().name().toLowerCase(Locale.ROOT));
    }
}
