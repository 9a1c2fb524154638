package org.taxophone.app.feature.recipe;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.RunConfig;

/// What a run adds to its recipe, as texts: how many groups, and the seed.
final class RunSettings {
    private final StringProperty clusters = new SimpleStringProperty("");
    private final StringProperty seed = new SimpleStringProperty("0");

    /// Empty takes the number of labels, or ten.
    StringProperty clustersProperty() {
        return clusters;
    }

    StringProperty seedProperty() {
        return seed;
    }

    /// Shows what a run was given, or is recommended.
    void take(RunConfig config) {
        clusters.set(config.clusters().map(count -> Integer.toString(count)).orElse(""));
        seed.set(Long.toString(config.seed()));
    }

    /// Why the number of groups is refused, in the config's own words.
    Optional<String> clustersProblem() {
        return refusal(() -> config(clusters.get(), "0"));
    }

    Optional<String> seedProblem() {
        return refusal(() -> config("", seed.get()));
    }

    /// @throws IllegalArgumentException in the words of what is refused
    RunConfig config() {
        return config(clusters.get(), seed.get());
    }

    /// The same with other words for the number of groups.
    RunConfig config(String otherClusters) {
        return config(otherClusters, seed.get());
    }

    private static RunConfig config(String clusters, String seed) {
        Optional<Integer> count =
                clusters.isBlank() ? Optional.empty() : Optional.of(whole(clusters));
        return new RunConfig(whole(seed), count, Optional.empty());
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
