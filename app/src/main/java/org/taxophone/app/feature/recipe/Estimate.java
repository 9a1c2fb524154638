package org.taxophone.app.feature.recipe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.taxophone.experiment.ComponentsMethod;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;

/// How long a run will take, judged by the last finished run of the same recipe.
///
/// @param seconds expected; empty while no run of the recipe has finished
/// @param from number of the run that it was judged by
record Estimate(OptionalDouble seconds, int from) {
    static final Estimate UNKNOWN = new Estimate(OptionalDouble.empty(), 0);

    static Estimate of(Recipe recipe, int clips, List<RunSummary> runs) {
        Optional<RunSummary> last =
                runs.stream()
                        .filter(run -> run.state() == RunState.FINISHED && run.seconds() > 0)
                        .filter(run -> run.document().recipe().name().equals(recipe.name()))
                        .max(Comparator.comparingInt(RunSummary::number));
        return last.map(run -> scaled(recipe, clips, run)).orElse(UNKNOWN);
    }

    private static Estimate scaled(Recipe recipe, int clips, RunSummary run) {
        double byEpochs = epochs(recipe) / (double) epochs(run.document().recipe());
        double byClips = clips / (double) Math.max(1, run.document().clips());
        return new Estimate(OptionalDouble.of(run.seconds() * byEpochs * byClips), run.number());
    }

    static int epochs(Recipe recipe) {
        return switch (recipe.method()) {
            case TrainedMethod method -> method.training().epochs();
            case ComponentsMethod method -> 1;
        };
    }
}
