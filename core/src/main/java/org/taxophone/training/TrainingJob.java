package org.taxophone.training;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.taxophone.engine.TorchEngine;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.model.ModelConfig;

/// Trains a model on the clips of a store, and goes on by itself where an earlier sitting in the
/// same run folder was cut off.
///
/// Cancelling takes effect within a batch and leaves a checkpoint; raising the stop signal ends the
/// training early and keeps the best net so far. Events are delivered on the training's thread.
public final class TrainingJob implements Job<TrainingResult> {
    private final Clips clips;
    private final ModelConfig model;
    private final TrainingConfig config;
    private final Path runFolder;
    private final StopSignal stop;
    private final Consumer<TrainingEvent> listener;

    /// @param store features of the clips; must stay open until the job has ended
    /// @param model architecture
    /// @param config hyperparameters
    /// @param runFolder the run's folder; checkpoints are in its sub-folder `checkpoint`
    /// @param stop raise it to stop and keep the best
    /// @param listener hears every event
    public TrainingJob(
            FeatureStore store,
            ModelConfig model,
            TrainingConfig config,
            Path runFolder,
            StopSignal stop,
            Consumer<TrainingEvent> listener) {
        this(Clips.of(store), model, config, runFolder, stop, listener);
    }

    /// The same with a choice of the clips that are held out.
    ///
    /// @param heldOut clips of the store that are not trained on, ascending, or none of them; empty
    /// draws by lot
    public TrainingJob(
            FeatureStore store,
            Optional<int[]> heldOut,
            ModelConfig model,
            TrainingConfig config,
            Path runFolder,
            StopSignal stop,
            Consumer<TrainingEvent> listener) {
        this(Clips.of(store, heldOut), model, config, runFolder, stop, listener);
    }

    TrainingJob(
            Clips clips,
            ModelConfig model,
            TrainingConfig config,
            Path runFolder,
            StopSignal stop,
            Consumer<TrainingEvent> listener) {
        this.clips = clips;
        this.model = model;
        this.config = config;
        this.runFolder = runFolder;
        this.stop = stop;
        this.listener = listener;
    }

    @Override
    public String title() {
        return "Training " + model.title();
    }

    /// Trains to the end.
    ///
    /// @throws org.taxophone.common.TaxophoneException if there are too few clips, the loss stopped
    ///     being a finite number, the checkpoint belongs to another training, or the disk is full
    @Override
    public TrainingResult run(JobContext context) {
        context.progress(0, 0, "training"); // what was done before says nothing of its time
        TorchEngine.useChosenThreads(); // loads the engine, which takes seconds
        if (config.restarts() > 1) {
            return new Restarts(clips, model, config, runFolder, stop, listener).run(context);
        }
        try (Trainer trainer = new Trainer(clips, model, config, runFolder, stop, listener)) {
            return trainer.run(context);
        }
    }
}
