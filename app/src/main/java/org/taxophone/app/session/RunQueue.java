package org.taxophone.app.session;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.taxophone.app.task.UiThread;
import org.taxophone.job.JobHandle;
import org.taxophone.job.JobRunner;
import org.taxophone.job.JobState;

/// The runs that wait for their turn, the next one first.
public final class RunQueue {
    private final Runs runs;
    private final JobRunner jobs;
    private final Runnable again;
    private final ObservableList<ActiveRun> waiting = FXCollections.observableArrayList();

    public RunQueue(Runs runs, JobRunner jobs, UiThread ui) {
        this.runs = runs;
        this.jobs = jobs;
        again = ui.coalesced(this::update);
        runs.active()
                .addListener(
                        (ListChangeListener<ActiveRun>)
                                change -> {
                                    while (change.next()) {
                                        change.getAddedSubList().forEach(this::watch);
                                    }
                                    update();
                                });
        runs.active().forEach(this::watch);
        update();
    }

    private void watch(ActiveRun run) {
        run.handle().addListener(job -> again.run());
    }

    public ObservableList<ActiveRun> waiting() {
        return waiting;
    }

    /// Lets a run go before the one that it waits behind.
    public void moveUp(ActiveRun run) {
        List<ActiveRun> order = List.copyOf(waiting);
        int place = order.indexOf(run);
        if (place < 1) {
            return;
        }
        // other work may wait between the two
        JobHandle<?> before = order.get(place - 1).handle();
        List<JobHandle<?>> all = jobs.waiting();
        int steps = all.indexOf(run.handle()) - all.indexOf(before);
        for (int i = 0; i < steps; i++) {
            jobs.moveUp(run.handle());
        }
        update();
    }

    /// Takes a run out of the queue and out of the list: nothing of it was done. A run that was
    /// interrupted before keeps what it has.
    public void remove(ActiveRun run) {
        if (run.handle().state() != JobState.QUEUED) {
            return;
        }
        run.handle().cancel();
        Optional<Integer> fresh =
                runs.summaries().stream()
                        .filter(summary -> summary.number() == run.number())
                        .filter(summary -> !summary.hasCheckpoint())
                        .map(summary -> summary.number())
                        .findFirst();
        fresh.ifPresent(runs::forget);
        update();
    }

    private void update() {
        List<JobHandle<?>> order = jobs.waiting();
        List<ActiveRun> now =
                runs.active().stream()
                        .filter(run -> order.contains(run.handle()))
                        .sorted(Comparator.comparingInt(run -> order.indexOf(run.handle())))
                        .toList();
        if (!now.equals(waiting)) {
            waiting.setAll(now);
        }
    }
}
