package org.taxophone.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.taxophone.common.Checks;

/// Several recipes, each with several numbers of clusters and several seeds: all runs of a table.
///
/// @param name what it is called: the name of its file
/// @param recipes what is compared, each once
/// @param seeds where the randomness of each run comes from, each once
/// @param clusters how many clusters to look for; empty takes the number of labels once
/// @param labelColumn the column that scores are taken against; empty takes the dataset's own
public record ExperimentConfig(
        String name,
        List<RecipeChoice> recipes,
        List<Long> seeds,
        List<Integer> clusters,
        Optional<String> labelColumn) {
    private static final int MOST_RUNS = 10_000;

    public ExperimentConfig {
        recipes = List.copyOf(recipes);
        seeds = List.copyOf(seeds);
        clusters = List.copyOf(clusters);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}")) {
            throw Checks.refuse(
                    "name", "must be 1 to 64 letters, digits, dots, dashes and blanks", name);
        }
        Checks.atLeast("number of recipes", recipes.size(), 1);
        Checks.atLeast("number of seeds", seeds.size(), 1);
        clusters.forEach(count -> Checks.inRange("clusters", count, 2, 1000));
        different("recipes", recipes);
        different("seeds", seeds);
        different("clusters", clusters);
        long runs = (long) recipes.size() * seeds.size() * Math.max(1, clusters.size());
        Checks.inRange("number of runs", (int) Math.min(runs, Integer.MAX_VALUE), 1, MOST_RUNS);
    }

    private static void different(String field, List<?> values) {
        if (new HashSet<>(values).size() < values.size()) {
            throw Checks.refuse(field, "must differ from each other", values);
        }
    }

    /// One run of the experiment.
    ///
    /// @param choice the recipe
    /// @param clusters how many clusters to look for, empty for as many as labels
    /// @param seed of the run
    public record Cell(RecipeChoice choice, Optional<Integer> clusters, long seed) {
        /// Runs that differ in nothing but the seed have equal groups.
        public Group group() {
            return new Group(choice, clusters);
        }
    }

    /// Runs that differ in nothing but the seed: one row of a table.
    public record Group(RecipeChoice choice, Optional<Integer> clusters) {
        /// "robust, K = 10".
        public String title() {
            return choice.title() + clusters.map(count -> ", K = " + count).orElse("");
        }
    }

    /// All runs: the first seed of every group first, so that a table fills evenly.
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (long seed : seeds) {
            for (Group group : groups()) {
                cells.add(new Cell(group.choice(), group.clusters(), seed));
            }
        }
        return cells;
    }

    /// The rows of the table, in order.
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (RecipeChoice choice : recipes) {
            if (clusters.isEmpty()) {
                groups.add(new Group(choice, Optional.empty()));
            }
            for (int count : clusters) {
                groups.add(new Group(choice, Optional.of(count)));
            }
        }
        return groups;
    }

    /// What a cell's run is given beside its recipe.
    public RunConfig runConfig(Cell cell) {
        return new RunConfig(cell.seed(), cell.clusters(), labelColumn);
    }
}
