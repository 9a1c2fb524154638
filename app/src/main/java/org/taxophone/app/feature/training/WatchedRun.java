package org.taxophone.app.feature.training;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.Stage;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.metrics.ClusterMatching;
import org.taxophone.model.ModelConfig;
import org.taxophone.training.TrainingConfig;

/// A run whose training is watched. Told on the run's thread, read on the UI thread.
final class WatchedRun {
    private final int number;
    private final long seed;
    private final TrainingRecord record = new TrainingRecord();
    private Recipe recipe;
    private int clusters;
    private @Nullable Stage stage;
    private @Nullable ClusterMatching numbers;
    private boolean ended;

    WatchedRun(int number, Recipe recipe, long seed, int clusters) {
        this.number = number;
        this.recipe = recipe;
        this.seed = seed;
        this.clusters = clusters;
    }

    int number() {
        return number;
    }

    long seed() {
        return seed;
    }

    TrainingRecord record() {
        return record;
    }

    void heard(RunEvent event) {
        switch (event) {
            case RunEvent.Training training -> record.heard(training.event());
            case RunEvent.RecipeResolved resolved ->
                    decided(resolved.recipe(), resolved.clusters());
            case RunEvent.StageStarted started -> entered(started.stage());
            case RunEvent.Finished all -> record.ended(all.result().findings());
            case RunEvent.StageFinished s -> {}
            case RunEvent.SoundKindChosen s -> {}
            case RunEvent.FeaturesReady f -> {}
            case RunEvent.FamiliarityKnown k -> {}
            case RunEvent.ClustersChosen c -> {}
            case RunEvent.ClustersFound c -> {}
            case RunEvent.MapReady m -> {}
        }
    }

    /// Works out, beside the UI thread, which of its clusters became which of the result.
    EarlierTraining number(EarlierTraining written) {
        Optional<ClusterMatching> found = written.numbers();
        synchronized (this) {
            numbers = found.orElse(null);
            ended |= written.result().isPresent();
        }
        return written;
    }

    /// Takes over what an earlier sitting wrote down.
    void earlier(EarlierTraining before) {
        record.earlier(before);
    }

    /// True once, when the run has ended and nobody looked for its result yet.
    synchronized boolean wantsNumbers() {
        boolean wanted = !ended;
        ended = true;
        return wanted;
    }

    /// Which of its clusters became which of the result; empty before there is one.
    synchronized Optional<ClusterMatching> numbers() {
        return Optional.ofNullable(numbers);
    }

    private synchronized void decided(Recipe resolved, int count) {
        recipe = resolved;
        clusters = count;
    }

    private synchronized void entered(Stage next) {
        stage = next;
    }

    synchronized Recipe recipe() {
        return recipe;
    }

    /// How many clusters are looked for; 0 until decided.
    synchronized int clusters() {
        return clusters;
    }

    synchronized Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /// The training's config; the recipe of a watched run trains.
    TrainingConfig config() {
        return method().training();
    }

    /// What is trained.
    ModelConfig model() {
        return method().model();
    }

    private TrainedMethod method() {
        return switch (recipe().method()) {
            case TrainedMethod method -> method;
            case org.taxophone.experiment.ComponentsMethod method ->
                    throw new IllegalStateException("run " + number + " does not train");
        };
    }
}
