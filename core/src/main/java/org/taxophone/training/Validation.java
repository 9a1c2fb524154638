package org.taxophone.training;

import java.util.Arrays;
import java.util.Optional;
import org.taxophone.common.Seeds;
import org.taxophone.engine.GradientTape;
import org.taxophone.engine.NativeScope;

/// The loss on the clips that are held out: without noise in the latents, with running statistics,
/// and with the same views in every epoch.
final class Validation {
    private final Learner learner;
    private final BatchMaker maker;
    private final int[] clips;
    private final int chunk;
    private final long seed;
    private final BatchMaker.Room room;

    Validation(Learner learner, BatchMaker maker, Split split, TrainingConfig config) {
        this.learner = learner;
        this.maker = maker;
        clips = split.validation();
        chunk = Math.min(config.batchSize(), clips.length);
        seed = config.seed();
        room = maker.room(chunk);
    }

    /// Mean terms, or empty where no clip is held out.
    Optional<LossTerms> terms(Schedules.Moment moment) {
        if (clips.length == 0) {
            return Optional.empty();
        }
        int chunks = clips.length / chunk;
        LossTerms sum = LossTerms.ZERO;
        try (GradientTape tape = GradientTape.paused()) {
            for (int i = 0; i < chunks; i++) {
                Batch batch =
                        maker.draw(
                                Arrays.copyOfRange(clips, i * chunk, (i + 1) * chunk),
                                Seeds.random(Seeds.derive(seed, "validation", i), "views"),
                                room);
                try (NativeScope step = learner.net().step()) {
                    sum = sum.plus(learner.losses(step, batch, moment, false).read());
                }
            }
        }
        return Optional.of(sum.dividedBy(chunks));
    }
}
