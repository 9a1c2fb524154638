package org.taxophone.app.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.ListChangeListener;
import org.taxophone.app.task.UiThread;

/// How far the training is that works, for the line on the rail.
public final class TrainingProgress {
    /// While no training works.
    public static final double NONE = -1;

    private final Runs runs;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(NONE);

    public TrainingProgress(Runs runs, UiThread ui) {
        this.runs = runs;
        runs.onProgress(ui.coalesced(this::update));
        runs.active().addListener((ListChangeListener<ActiveRun>) change -> update());
    }

    /// From 0 to 1, or [#NONE].
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /// The training that works or waits.
    public Optional<ActiveRun> training() {
        return runs.active().stream().filter(ActiveRun::trains).findFirst();
    }

    private void update() {
        fraction.set(
                training().map(run -> run.handle().progress().fraction().orElse(0)).orElse(NONE));
    }
}
