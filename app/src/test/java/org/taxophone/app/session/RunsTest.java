package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.QueuedJobRunner;
import org.taxophone.project.Project;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// Runs are made beside the UI thread, in order, each once.
@Timeout(60)
class RunsTest {
    private static final Recipe QUICK = Recipes.named(Recipes.QUICK);

    @TempDir Path folder;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final UiThread ui = new OneThread(thread);
    private final Background writing = new Background(ui, 1);
    private final QueuedJobRunner jobs = new QueuedJobRunner(1);
    private final SimpleObjectProperty<@Nullable Project> project = new SimpleObjectProperty<>();
    private final List<Exception> told = new ArrayList<>();
    private final Runs runs = new Runs(project, jobs, ui, writing, told::add);

    private record OneThread(ExecutorService thread) implements UiThread {
        @Override
        public void execute(Runnable action) {
            thread.execute(action);
        }

        @Override
        public void later(Runnable action) {
            thread.execute(action);
        }
    }

    @BeforeEach
    void open() throws Exception {
        Project opened = SoundlessProject.in(folder);
        on(() -> project.set(opened));
    }

    @AfterEach
    void close() throws Exception {
        settle();
        jobs.close();
        writing.close();
        thread.shutdown();
        opened().close();
    }

    @Test
    void aRunIsInTheListBeforeItsWorkBegins() throws Exception {
        List<List<Integer>> known = new ArrayList<>();
        jobs.addListener(job -> known.add(numbers()));
        CountDownLatch held = hold();
        on(() -> runs.start(QUICK, RunConfig.ofSeed(1)));
        assertThat(ask(this::numbers)).as("the UI thread goes on").isEmpty();
        assertThat(ask(runs::isIdle)).isFalse();
        held.countDown();
        settle();
        assertThat(known).containsExactly(List.of(1));
        assertThat(ask(() -> runs.summaries().getFirst().state())).isEqualTo(RunState.FAILED);
        assertThat(told).isEmpty();
    }

    @Test
    void aDoubleClickIsOneRun() throws Exception {
        CountDownLatch held = hold();
        on(
                () -> {
                    runs.start(QUICK, RunConfig.ofSeed(1));
                    runs.start(QUICK, RunConfig.ofSeed(1));
                    runs.startAll(QUICK, seeds(2, 3), () -> {});
                    runs.startAll(QUICK, seeds(2, 3), () -> {});
                });
        held.countDown();
        settle();
        assertThat(ask(this::numbers)).containsExactly(1, 2, 3);
        CountDownLatch again = hold();
        on(
                () -> {
                    runs.resume(2);
                    runs.resume(2);
                });
        again.countDown();
        settle();
        assertThat(jobs.jobs()).hasSize(4);
        on(() -> runs.start(QUICK, RunConfig.ofSeed(1)));
        settle();
        assertThat(ask(this::numbers)).as("asked for later, it is another").hasSize(4);
    }

    @Test
    void whatCannotBeWrittenIsToldOnceAndNothingBegins() throws Exception {
        Path inTheWay = opened().folder().resolve("runs");
        Files.writeString(inTheWay, "no folder");
        List<String> done = new ArrayList<>();
        on(() -> runs.startAll(QUICK, seeds(1, 2, 3), () -> done.add("all")));
        settle();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).hasMessageContaining("runs");
        assertThat(done).isEmpty();
        assertThat(jobs.jobs()).isEmpty();

        Files.delete(inTheWay);
        on(() -> runs.startAll(QUICK, seeds(1, 2, 3), () -> done.add("all")));
        settle();
        assertThat(done).containsExactly("all");
        assertThat(ask(this::numbers)).containsExactly(1, 2, 3);
    }

    @Test
    void aProjectWithoutSoundsSaysSo() throws Exception {
        Project before = opened();
        try (Project empty = Project.create(folder.resolve("empty"), "empty")) {
            on(() -> project.set(empty));
            on(() -> runs.start(QUICK, RunConfig.ofSeed(1)));
            settle();
            assertThat(told).singleElement().asString().contains("has no sounds yet");
        }
        on(() -> project.set(before));
    }

    @Test
    void aProjectThatIsClosedMeanwhileKeepsTheRunForLater() throws Exception {
        Project before = opened();
        CountDownLatch held = hold();
        on(() -> runs.start(QUICK, RunConfig.ofSeed(1)));
        on(() -> project.set(null));
        held.countDown();
        runs.written().join();
        settle();
        assertThat(jobs.jobs()).isEmpty();
        assertThat(ask(this::numbers)).isEmpty();
        on(() -> project.set(before));
        assertThat(ask(() -> runs.summaries().getFirst().state())).isEqualTo(RunState.CREATED);
    }

    @Test
    void notesAndDeletionsKeepTheirOrder() throws Exception {
        on(() -> runs.startAll(QUICK, seeds(1, 2, 3), () -> {}));
        settle();
        on(
                () -> {
                    runs.note(2, "first", false);
                    runs.note(2, "second", true);
                    runs.delete(2);
                    runs.delete(3);
                    runs.undelete(2);
                });
        settle();
        assertThat(ask(this::numbers)).containsExactly(1, 2);
        assertThat(ask(() -> runs.summaries().get(1).document().note())).isEqualTo("second");
        on(() -> runs.undelete(7));
        settle();
        assertThat(told).hasSize(1);
    }

    private static List<RunConfig> seeds(long... seeds) {
        return java.util.Arrays.stream(seeds).mapToObj(RunConfig::ofSeed).toList();
    }

    private List<Integer> numbers() {
        return runs.summaries().stream().map(RunSummary::number).toList();
    }

    private Project opened() {
        return Objects.requireNonNull(project.get());
    }

    /// Keeps what follows from being written until it is let go.
    private CountDownLatch hold() {
        CountDownLatch latch = new CountDownLatch(1);
        writing.load(
                () -> {
                    latch.await();
                    return latch;
                },
                done -> {},
                problem -> {});
        return latch;
    }

    private void settle() throws Exception {
        while (!ask(() -> runs.isIdle() && writing.isIdle())) {
            Thread.sleep(10);
        }
    }

    private void on(Runnable act) throws Exception {
        thread.submit(act).get();
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return thread.submit(question).get();
    }
}
