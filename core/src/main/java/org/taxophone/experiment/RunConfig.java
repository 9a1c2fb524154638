package org.taxophone.experiment;

import java.util.Optional;
import org.taxophone.common.Checks;
import org.taxophone.dataset.SplitConfig;

/// What one run adds to its recipe.
///
/// @param seed where all randomness of the run comes from
/// @param clusters how many clusters to look for; empty takes the number of labels, or
///     [#DEFAULT_CLUSTERS] without labels
/// @param search where the program is to choose that number itself; not beside a number
/// @param labelColumn the column that scores are taken against; empty takes the dataset's own
/// @param split how the clips are parted that are held out to watch a training; empty takes the
/// split that belongs to the dataset's layout, or splits by lot
/// @param longClips what is done with clips that are longer than the recipe looks at
public record RunConfig(
        long seed,
        Optional<Integer> clusters,
        Optional<ClusterSearch> search,
        Optional<String> labelColumn,
        Optional<SplitConfig> split,
        LongClips longClips) {
    /// Clusters to look for when nothing says how many there are.
    public static final int DEFAULT_CLUSTERS = 10;

    public RunConfig {
        clusters.ifPresent(count -> Checks.inRange("clusters", count, 2, 1000));
        if (clusters.isPresent() && search.isPresent()) {
            throw Checks.refuse("search", "must be empty beside clusters", search.get());
        }
    }

    /// Without a search for the number of clusters.
    public RunConfig(
            long seed,
            Optional<Integer> clusters,
            Optional<String> labelColumn,
            Optional<SplitConfig> split,
            LongClips longClips) {
        this(seed, clusters, Optional.empty(), labelColumn, split, longClips);
    }

    /// Of long clips the start.
    public RunConfig(
            long seed,
            Optional<Integer> clusters,
            Optional<String> labelColumn,
            Optional<SplitConfig> split) {
        this(seed, clusters, labelColumn, split, LongClips.START);
    }

    /// Split as the dataset's layout says.
    public RunConfig(long seed, Optional<Integer> clusters, Optional<String> labelColumn) {
        this(seed, clusters, labelColumn, Optional.empty());
    }

    /// The same with clips held out in another way.
    public RunConfig withSplit(Optional<SplitConfig> other) {
        return new RunConfig(seed, clusters, search, labelColumn, other, longClips);
    }

    /// The same, scored against another column.
    public RunConfig withLabelColumn(Optional<String> column) {
        return new RunConfig(seed, clusters, search, column, split, longClips);
    }

    /// The same, looking for so many clusters.
    public RunConfig withClusters(int count) {
        return new RunConfig(seed, Optional.of(count), labelColumn, split, longClips);
    }

    /// The same, with the number of clusters chosen in that range.
    public RunConfig withSearch(ClusterSearch range) {
        return new RunConfig(
                seed, Optional.empty(), Optional.of(range), labelColumn, split, longClips);
    }

    /// The same with another seed.
    public RunConfig withSeed(long other) {
        return new RunConfig(other, clusters, search, labelColumn, split, longClips);
    }

    /// The same with long clips treated otherwise.
    public RunConfig withLongClips(LongClips other) {
        return new RunConfig(seed, clusters, search, labelColumn, split, other);
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
