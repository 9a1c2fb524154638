package org.taxophone.training;

import org.taxophone.clustering.Covariance;
import org.taxophone.clustering.GaussianMixtureClusterer;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.common.Seeds;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.projection.PcaProjector;

/// Parts learnt features by a consensus of Gaussian mixtures whose clusters share one shape.
///
/// k-means takes clusters for balls. What differs inside every cluster alike, a speaker's voice
/// above all, then draws borders of its own; a shape that all clusters share learns such directions
/// and discounts them, as linear discriminants do (Fisher 1936). A mixture has many nearly equal
/// optima, so eight are fitted, on as many principal components as K clusters span (K - 1, not
/// below 9) and up to twice as many; k-means on their memberships side by side tells what they
/// agree on (Strehl and Ghosh 2002). The borders are linear: a linear head can take them over.
final class SharedShapeClusterer {
    private static final int[] THIRDS = {3, 4, 5, 6}; // of as many components as clusters
    private static final int FEWEST = 10; // clusters to count components by: voices need room too
    private static final int MOST_COMPONENTS = 32; // a shape of more takes too many clips to learn
    private static final int MIXTURES = 2; // of each width
    private static final int STARTS = 3;
    private static final int CONSENSUS_STARTS = 30;

    private SharedShapeClusterer() {}

    /// @return the cluster of each row
    static int[] fit(Embeddings features, int clusters, long seed, JobContext context) {
        int rows = features.rows();
        int fits = THIRDS.length * MIXTURES;
        float[] memberships = new float[rows * fits * clusters];
        for (int fit = 0; fit < fits; fit++) {
            int components =
                    components(THIRDS[fit / MIXTURES], clusters, rows, features.dimension());
            int[] assigned =
                    new GaussianMixtureClusterer()
                            .fit(
                                    scaled(features, components, context),
                                    new GaussianMixtureConfig(
                                            clusters,
                                            Covariance.TIED,
                                            STARTS,
                                            200,
                                            1e-3,
                                            1e-3,
                                            Seeds.derive(seed, "shared shape", fit)),
                                    context)
                            .clusters();
            for (int row = 0; row < rows; row++) {
                memberships[(row * fits + fit) * clusters + assigned[row]] = 1;
            }
        }
        return new KMeansClusterer()
                .fit(
                        new Embeddings("memberships", features.ids(), fits * clusters, memberships),
                        new KMeansConfig(
                                clusters, CONSENSUS_STARTS, 300, Seeds.derive(seed, "consensus")),
                        context)
                .clusters();
    }

    /// At least two, no more than there are columns or directions between so many rows.
    private static int components(int thirds, int clusters, int rows, int columns) {
        int span = Math.max(FEWEST, clusters);
        int wanted = thirds == 3 ? span - 1 : thirds * span / 3;
        return Math.min(
                Math.min(columns, Math.max(1, rows - 1)), Math.min(wanted, MOST_COMPONENTS));
    }

    /// Principal components, all by one factor, so that the regularisation has a meaning: mean
    /// square 1.
    private static Embeddings scaled(Embeddings features, int components, JobContext context) {
        Embeddings scores = new PcaProjector().fit(features, components, context).scores();
        float[] values = scores.values().clone();
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        double scale = squares > 0 ? Math.sqrt(values.length / squares) : 0;
        for (int i = 0; i < values.length; i++) {
            values[i] *= (float) scale;
        }
        return new Embeddings(scores.space(), scores.ids(), components, values);
    }
}
