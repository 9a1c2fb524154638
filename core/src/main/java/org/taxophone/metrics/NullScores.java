package org.taxophone.metrics;

import java.util.Optional;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// The scores of noise: means over some draws, because noise of few rows scores now this, now that.
///
/// @param deviation standard deviation of the silhouette over the draws, 0 for one draw
/// @param model what was drawn, in words
record NullScores(
        double silhouette,
        double daviesBouldin,
        double calinskiHarabasz,
        double deviation,
        String model) {
    /// Rows of all draws together.
    private static final int ROWS = 8000;

    private static final int MOST_DRAWS = 8;

    static NullScores of(
            Embeddings space,
            int[] clusters,
            int used,
            Optional<ClustererConfig> clusterer,
            long seed,
            JobContext context) {
        int most = InternalMetrics.sampleRows(space.dimension());
        int draws = Math.clamp(ROWS / space.rows(), 1, MOST_DRAWS);
        double[] silhouettes = new double[draws];
        double mean = 0;
        double daviesBouldin = 0;
        double calinskiHarabasz = 0;
        String model = "";
        for (int draw = 0; draw < draws; draw++) {
            context.checkpoint();
            Chance chance =
                    Chance.of(
                            space,
                            clusters,
                            used,
                            clusterer,
                            most,
                            Seeds.derive(seed, "null", draw),
                            context);
            silhouettes[draw] = Silhouette.mean(chance.rows(), chance.clusters(), context);
            mean += silhouettes[draw] / draws;
            daviesBouldin += DaviesBouldin.score(chance.rows(), chance.clusters()) / draws;
            // the index grows with the number of rows, whatever they are
            double scale =
                    (space.rows() - used) / Math.max(1.0, chance.rows().rows() - (double) used);
            calinskiHarabasz +=
                    scale * CalinskiHarabasz.score(chance.rows(), chance.clusters()) / draws;
            model = chance.model();
        }
        return new NullScores(
                mean, daviesBouldin, calinskiHarabasz, deviation(silhouettes, mean), model);
    }

    private static double deviation(double[] values, double mean) {
        if (values.length < 2) {
            return 0;
        }
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (values.length - 1));
    }
}
