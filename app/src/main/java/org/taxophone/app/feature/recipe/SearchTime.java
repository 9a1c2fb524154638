package org.taxophone.app.feature.recipe;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.ClusterSearchCost;
import org.taxophone.experiment.Method;
import org.taxophone.experiment.Recipe;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.job.JobContext;

/// How long trying the numbers of a range will take, which is measured once they are asked for.
final class SearchTime {
    private final LatestLoad loads;
    private final Runnable changed;
    private @Nullable Asked asked;
    private @Nullable ClusterSearchCost cost;

    private record Asked(ClusterSearch search, Method method, FrontEndConfig features, int clips) {}

    /// @param changed told when a time is known
    SearchTime(Background background, Runnable changed) {
        loads = background.latest();
        this.changed = changed;
    }

    /// @param recipe as a run would carry it out
    /// @param clips how many there are, 0 for none
    void update(Optional<ClusterSearch> search, Recipe recipe, int clips) {
        Asked now =
                search.filter(range -> clips > 1 && ClusterSearch.suits(recipe))
                        .map(range -> new Asked(range, recipe.method(), recipe.features(), clips))
                        .orElse(null);
        if (java.util.Objects.equals(now, asked)) {
            return;
        }
        asked = now;
        cost = null;
        if (now != null) {
            loads.whenIdle(
                    () -> ClusterSearchCost.measure(now.search(), recipe, clips, JobContext.none()),
                    found -> {
                        if (now.equals(asked)) {
                            cost = found;
                            changed.run();
                        }
                    },
                    problem -> {}); // then nothing is said of it
        }
    }

    /// Empty until it is known, and where no range is asked for.
    Optional<RecipeEstimate.Line> line() {
        return Optional.ofNullable(cost)
                .map(
                        known ->
                                new RecipeEstimate.Line(
                                        Messages.text("recipe.estimate.search", known.numbers()),
                                        Figures.about(known.seconds())));
    }
}
