package org.taxophone.experiment;

import java.util.Optional;
import org.taxophone.common.Checks;
import org.taxophone.dataset.SplitConfig;

/// What one run adds to its recipe.
///
/// @param seed where all randomness of the run comes from
/// @param clusters how many clusters to look for; empty takes the number of labels, or
///     [#DEFAULT_CLUSTERS] without labels
/// @param labelColumn the column that scores are taken against; empty takes the dataset's own
/// @param split how the clips are parted that are held out to watch a training; empty takes the
// split
/// that belongs to the dataset's layout, or splits by lot
public record RunConfig(
        long seed,
        Optional<Integer> clusters,
        Optional<String> labelColumn,
        Optional<SplitConfig> split) {
    /// Clusters to look for when nothing says how many there are.
    public static final int DEFAULT_CLUSTERS = 10;

    public RunConfig {
        clusters.ifPresent(count -> Checks.inRange("clusters", count, 2, 1000));
    }

    /// Split as the dataset's layout says.
    public RunConfig(long seed, Optional<Integer> clusters, Optional<String> labelColumn) {
        this(seed, clusters, labelColumn, Optional.empty());
    }

    /// The same with clips held out in another way.
    public RunConfig withSplit(Optional<SplitConfig> other) {
        return new RunConfig(seed, clusters, labelColumn, other);
    }

    /// The same, scored against another column.
    public RunConfig withLabelColumn(Optional<String> column) {
        return new RunConfig(seed, clusters, column, split);
    }

    /// Seed 0, everything else as the dataset says.
    public static RunConfig defaults() {
        return ofSeed(0);
    }

    /// Everything but the seed as the dataset says.
    public static RunConfig ofSeed(long seed) {
        return new RunConfig(seed, Optional.empty(), Optional.empty());
    }
}
