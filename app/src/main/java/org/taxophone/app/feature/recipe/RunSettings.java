package org.taxophone.app.feature.recipe;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;
import org.taxophone.project.ExperimentFile;

/// What a run adds to its recipe, as texts: how many groups, and the seed; and
/// what is done with long clips.
final class RunSettings {
    private final StringProperty clusters = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("0");
    private final ObjectProperty<LongClips> longClips = new SimpleObjectProperty<>(LongClips.START);

    /// Empty takes the number of labels, or ten; "auto" and "2..30" let the program choose.
    StringProperty clustersProperty() {
        return clusters;
    }

    StringProperty seedProperty() {
        return seed;
    }

    ObjectProperty<LongClips> longClipsProperty() {
        return longClips;
    }

    /// Shows what a run was given, or is recommended.
    void take(RunConfig config) {
        clusters.set(
                config.clusters()
                        .map(count -> Integer.toString(count))
                        .or(() -> config.search().map(ClusterSearch::toString))
                        .orElse(""));
        seed.set(Long.toString(config.seed()));
        longClips.set(config.longClips());
    }

    /// Why the number of groups is refused: in the config's own words, or because the recipe must
    /// be told it.
    Optional<String> clustersProblem(Recipe recipe) {
        return ClusterSearch.isMeant(clusters.get()) && !ClusterSearch.suits(recipe)
                ? Optional.of(Messages.text("recipe.clusters.unfit"))
                : refusal(() -> config(clusters.get(), "0"));
    }

    /// The number of clusters with which a few batches are tried.
    int triedClusters(Recipe recipe) {
        return clustersProblem(recipe).isEmpty()
                ? config().clusters().orElse(RunConfig.DEFAULT_CLUSTERS)
                : RunConfig.DEFAULT_CLUSTERS;
    }

    /// The range in which a recipe's number of clusters is to be chosen; empty where it is given,
    /// or refused.
    Optional<ClusterSearch> search(Recipe recipe) {
        return clustersProblem(recipe).isEmpty()
                ? config(clusters.get(), "0").search()
                : Optional.empty();
    }

    Optional<String> seedProblem() {
        return refusal(() -> config("", seed.get()));
    }

    /// @throws IllegalArgumentException in the words of what is refused
    RunConfig config() {
        return config(clusters.get());
    }

    /// The same with other words for the number of groups.
    RunConfig config(String otherClusters) {
        return config(otherClusters, seed.get()).withLongClips(longClips.get());
    }

    /// One config a run: as the first, with one of the seeds each.
    ///
    /// @throws IllegalArgumentException in the words of what is refused
    List<RunConfig> configs() {
        RunConfig first = config();
        return seeds(seed.get()).stream().map(first::withSeed).toList();
    }

    private static RunConfig config(String clusters, String seed) {
        if (ClusterSearch.isMeant(clusters)) {
            return RunConfig.ofSeed(seeds(seed).getFirst())
                    .withSearch(ClusterSearch.parse(clusters));
        }
        Optional<Integer> count =
                clusters.isBlank() ? Optional.empty() : Optional.of(whole(clusters));
        return new RunConfig(seeds(seed).getFirst(), count, Optional.empty());
    }

    /// "5", "0..4" or "0,3".
    private static List<Long> seeds(String text) {
        if (text.strip().matches("-?\\d+")) {
            return List.of((long) whole(text));
        }
        try {
            return ExperimentFile.range(text).stream().map(Integer::longValue).distinct().toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Messages.text("recipe.whole", text), e);
        }
    }

    private static int whole(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Messages.text("recipe.whole", text), e);
        }
    }

    private static Optional<String> refusal(Runnable making) {
        try {
            making.run();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(Explanation.cause(e));
        }
    }
}
