package org.taxophone.app.session;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobProgress;
import org.taxophone.job.JobState;

/// One job as the window shows it. Changes on the UI thread, at most once a pulse.
public final class JobRow {
    /// Progress while the total is unknown, as JavaFX's progress bar has it.
    public static final double UNKNOWN = -1;

    private final JobHandle<?> handle;
    private final ReadOnlyObjectWrapper<JobState> state;
    private final ReadOnlyObjectWrapper<@Nullable RuntimeException> obstacle =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper steps = new ReadOnlyStringWrapper("");

    JobRow(JobHandle<?> handle) {
        this.handle = handle;
        this.state = new ReadOnlyObjectWrapper<>(handle.state());
        update();
    }

    void update() {
        JobProgress progress = handle.progress();
        state.set(handle.state());
        obstacle.set(handle.obstacle().orElse(null));
        fraction.set(state.get() == JobState.SUCCEEDED ? 1 : progress.fraction().orElse(UNKNOWN));
        detail.set(sentence(state.get(), progress));
        steps.set(state.get().isFinal() ? "" : ProgressWords.steps(progress));
    }

    public JobHandle<?> handle() {
        return handle;
    }

    public String title() {
        return Phrases.say(handle.title());
    }

    public JobState state() {
        return state.get();
    }

    public boolean isQueued() {
        return state.get() == JobState.QUEUED;
    }

    public ReadOnlyObjectProperty<JobState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What a paused job waits for to be mended; another each time it was tried in vain.
    public ReadOnlyObjectProperty<@Nullable RuntimeException> obstacleProperty() {
        return obstacle.getReadOnlyProperty();
    }

    /// From 0 to 1, or [#UNKNOWN].
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// "1,240 of 3,000 · 410 per s · about 4 s left".
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// Steps and their rate while the work is counted in epochs; else empty.
    public ReadOnlyStringProperty stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    private String sentence(JobState state, JobProgress progress) {
        return switch (state) {
            case QUEUED -> Messages.text("job.waiting");
            case RUNNING -> running(progress);
            case PAUSED ->
                    handle.obstacle()
                            .map(problem -> Messages.text("job.stuck", Explanation.of(problem)))
                            .orElseGet(
                                    () ->
                                            Messages.text(
                                                    "job.paused", ProgressWords.counted(progress)));
            case SUCCEEDED ->
                    Messages.text("job.done", Figures.duration(progress.elapsedSeconds()));
            case CANCELLED -> Messages.text("job.cancelled");
            case FAILED -> failure();
        };
    }

    private String failure() {
        Throwable cause = handle.result().handle((value, problem) -> problem).getNow(null);
        return cause == null ? Messages.text("job.failed") : Explanation.of(cause);
    }

    private static String running(JobProgress progress) {
        StringBuilder text = new StringBuilder(Phrases.stage(progress.stage()));
        append(text, ProgressWords.counted(progress));
        append(text, ProgressWords.rate(progress));
        progress.etaSeconds()
                .ifPresent(left -> append(text, Messages.text("job.left", Figures.about(left))));
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        if (!part.isEmpty()) {
            text.append(text.isEmpty() ? "" : " · ").append(part);
        }
    }
}
