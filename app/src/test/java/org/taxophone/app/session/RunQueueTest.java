package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.task.UiThread;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.job.QueuedJobRunner;
import org.taxophone.project.Project;
import org.taxophone.project.RunSummary;

/// Runs that wait behind other work; none of them is ever done here.
@Timeout(60)
class RunQueueTest {
    @TempDir Path folder;

    private final SimpleObjectProperty<@Nullable Project> project = new SimpleObjectProperty<>();
    private final QueuedJobRunner jobs = new QueuedJobRunner(1);
    private final CountDownLatch blocked = new CountDownLatch(1);

    @BeforeEach
    void open() {
        jobs.submit(new Blocking(blocked));
        project.set(SoundlessProject.in(folder));
    }

    @AfterEach
    void close() {
        jobs.jobs().forEach(job -> job.cancel());
        blocked.countDown();
        jobs.close();
        Project open = project.get();
        if (open != null) {
            open.close();
        }
    }

    @Test
    void waitingRunsAreMovedUpAndTakenOut() {
        Runs runs = RunsAtOnce.of(project, jobs);
        RunQueue queue = new RunQueue(runs, jobs, UiThread.immediate());
        for (int seed = 0; seed < 3; seed++) {
            runs.start(Recipes.named(Recipes.ROBUST), RunConfig.ofSeed(seed));
            jobs.submit(new Blocking(blocked)); // other work between them
        }
        assertThat(queue.waiting()).extracting(ActiveRun::number).containsExactly(1, 2, 3);
        queue.moveUp(queue.waiting().getLast());
        assertThat(queue.waiting()).extracting(ActiveRun::number).containsExactly(1, 3, 2);
        queue.moveUp(queue.waiting().getFirst());
        assertThat(queue.waiting()).extracting(ActiveRun::number).containsExactly(1, 3, 2);
        queue.remove(queue.waiting().get(1));
        assertThat(queue.waiting()).extracting(ActiveRun::number).containsExactly(1, 2);
        assertThat(runs.summaries()).extracting(RunSummary::number).containsExactly(1, 2);
    }

    private record Blocking(CountDownLatch until) implements Job<String> {
        @Override
        public String title() {
            return "other work";
        }

        @Override
        public boolean heavy() {
            return true;
        }

        @Override
        public String run(JobContext context) throws Exception {
            until.await();
            return "";
        }
    }
}
