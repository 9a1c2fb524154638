package org.taxophone.app.feature.recipe;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.project.EarlierRun;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// How long a run will take, judged by the last finished run of the same recipe.
///
/// @param seconds expected; empty while no run of the recipe has finished
/// @param from number of the run that it was judged by
record Estimate(OptionalDouble seconds, int from) {
    static final Estimate UNKNOWN = new Estimate(OptionalDouble.empty(), 0);

    static Estimate of(
            Recipe recipe, @Nullable Dataset clips, LongClips longClips, List<RunSummary> runs) {
        if (clips == null) {
            return UNKNOWN;
        }
        return runs.stream()
                .filter(run -> run.state() == RunState.FINISHED && run.seconds() > 0)
                .filter(run -> run.applied().isEmpty()) // it learnt nothing
                .filter(run -> run.document().recipe().name().equals(recipe.name()))
                .max(Comparator.comparingInt(RunSummary::number))
                .map(
                        run ->
                                new Estimate(
                                        OptionalDouble.of(
                                                run.seconds()
                                                        * new EarlierRun(run.document(), clips)
                                                                .times(recipe, longClips)),
                                        run.number()))
                .orElse(UNKNOWN);
    }
}
