package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// A cluster parted in two by k-means.
final class TwoParts {
    private TwoParts() {}

    /// Ids of the smaller part; none where all rows are the same.
    static List<String> smaller(Embeddings rows, int runNumber) {
        ClusterAssignment parts =
                new KMeansClusterer()
                        .fit(
                                rows,
                                KMeansConfig.of(2, Seeds.derive(runNumber, "split in two")),
                                JobContext.none());
        int[] counts = parts.counts();
        int smaller = counts[1] <= counts[0] ? 1 : 0;
        return IntStream.range(0, rows.rows())
                .filter(row -> parts.clusters()[row] == smaller)
                .mapToObj(rows.ids()::get)
                .toList();
    }
}
