package org.taxophone.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taxophone.common.Seeds;
import org.taxophone.job.JobContext;
import org.taxophone.job.Part;
import org.taxophone.model.ModelConfig;

/// Whole trainings of one model from several seeds, one after the other. The one whose net ends
/// with the lowest loss counts; labels have no part in the choice. The first is the training that a
/// recipe without restarts would do.
///
/// All hold out the same clips, so that their losses can be compared. Each has its own checkpoints,
/// so that the job goes on where it was cut off; a training that is done is not done again.
final class Restarts {
    private final Clips clips;
    private final ModelConfig model;
    private final TrainingConfig config;
    private final Path runFolder;
    private final StopSignal stop;
    private final Consumer<TrainingEvent> listener;

    Restarts(
            Clips clips,
            ModelConfig model,
            TrainingConfig config,
            Path runFolder,
            StopSignal stop,
            Consumer<TrainingEvent> listener) {
        Split split = Split.of(clips, config.validationShare(), config.seed());
        this.clips = clips.holding(split.validation());
        this.model = model;
        this.config = config;
        this.runFolder = runFolder;
        this.stop = stop;
        this.listener = listener;
    }

    TrainingResult run(JobContext context) {
        List<Double> losses = new ArrayList<>();
        int all = config.restarts();
        for (int restart = 1; restart <= all; restart++) {
            if (restart > 1 && stop.isRaised()) {
                break; // a person has seen enough: the best so far
            }
            listener.accept(new TrainingEvent.RestartBegun(restart, all));
            try (Trainer trainer = trainer(restart)) {
                losses.add(trainer.train(new Part(context, restart - 1, all, "restart")));
            }
        }
        int best = 1;
        for (int restart = 2; restart <= losses.size(); restart++) {
            best = losses.get(restart - 1) < losses.get(best - 1) ? restart : best;
        }
        listener.accept(new TrainingEvent.RestartChosen(best, losses));
        try (Trainer trainer = trainer(best)) {
            return trainer.run(context);
        }
    }

    private Trainer trainer(int restart) {
        long seed = restart == 1 ? config.seed() : Seeds.derive(config.seed(), "restart", restart);
        return new Trainer(
                clips,
                model,
                config.withRestarts(1).withSeed(seed),
                runFolder,
                CheckpointFolder.NAME + "/restart-" + restart,
                stop,
                listener);
    }
}
