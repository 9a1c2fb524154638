package org.taxophone.app.launch;

import java.util.HashSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.ActiveRun;
import org.taxophone.app.session.JobRow;
import org.taxophone.app.session.Journal;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Notices;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobState;

/// Tells when something long has ended, and offers to show it.
final class Endings {
    /// Shorter work is seen to end by whoever began it.
    private static final double LONG_SECONDS = 5;

    private final Services s;
    private final Runnable showLog;
    private final Set<JobHandle<?>> runs = new HashSet<>();

    private Endings(Services services, Runnable showLog) {
        this.s = services;
        this.showLog = showLog;
        s.runs().active().addListener(this::runs);
        s.board().rows().addListener(this::jobs);
    }

    /// @param showLog opens the log
    static void tell(Services services, Runnable showLog) {
        new Endings(services, showLog);
    }

    private void runs(ListChangeListener.Change<? extends ActiveRun> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(run -> runs.add(run.handle()));
            change.getRemoved().forEach(this::ended);
        }
    }

    private void ended(ActiveRun run) {
        runs.remove(run.handle());
        double seconds = run.handle().progress().elapsedSeconds();
        switch (run.handle().state()) {
            case SUCCEEDED -> {
                if (seconds >= LONG_SECONDS) {
                    notice(
                            Journal.Level.INFO,
                            Messages.text(
                                    "notice.run.done", run.number(), Figures.duration(seconds)),
                            () -> {
                                s.runs().show(run.number());
                                s.navigator().open(Navigator.EXPLORE);
                            });
                }
            }
            case FAILED ->
                    notice(
                            Journal.Level.ERROR,
                            Messages.text("notice.run.failed", run.number(), why(run.handle())),
                            () -> s.navigator().open(Navigator.TRAINING));
            default -> {
                // a person stopped it
            }
        }
    }

    private void jobs(ListChangeListener.Change<? extends JobRow> change) {
        while (change.next()) {
            for (JobRow row : change.getAddedSubList()) {
                row.stateProperty().addListener((v, before, now) -> ended(row, now));
                row.obstacleProperty().addListener((v, before, now) -> stuck(row, now));
            }
        }
    }

    /// It waits for something that a person must mend.
    private void stuck(JobRow row, @Nullable RuntimeException problem) {
        if (problem == null) {
            return;
        }
        String headline = Messages.text("notice.stuck", row.title());
        s.journal().error(headline, problem);
        s.notices()
                .tell(
                        new Notices.Notice(
                                Journal.Level.ERROR,
                                headline + " " + Explanation.of(problem),
                                Messages.text("notice.again"),
                                row.handle()::resume));
    }

    private void ended(JobRow row, JobState state) {
        if (runs.contains(row.handle()) || s.applying().answersFor(row.handle())) {
            return; // told with what came of it
        }
        double seconds = row.handle().progress().elapsedSeconds();
        if (state == JobState.SUCCEEDED && seconds >= LONG_SECONDS) {
            notice(
                    Journal.Level.INFO,
                    Messages.text("job.log.done", row.title(), Figures.duration(seconds)),
                    showLog);
        } else if (state == JobState.FAILED && !s.opener().answersFor(row.handle())) {
            notice(
                    Journal.Level.ERROR,
                    Messages.text("notice.job.failed", row.title(), why(row.handle())),
                    showLog);
        }
    }

    private void notice(Journal.Level level, String sentence, Runnable show) {
        s.notices().tell(new Notices.Notice(level, sentence, Messages.text("notice.show"), show));
    }

    private static String why(JobHandle<?> handle) {
        Throwable cause = handle.result().handle((value, problem) -> problem).getNow(null);
        return cause == null ? "" : Explanation.of(cause);
    }
}
