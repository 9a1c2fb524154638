package org.taxophone.training;

import java.util.ArrayList;
import java.util.List;
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
/// optima, and the likelier ones are the better: each mixture is the likeliest of many starts. The
/// likeliest of all may be the wrong one of several that are nearly as likely, so the starts are
/// dealt to up to four mixtures. They are fitted on 1.2, 1.4 and 1.6 times as many principal
/// components as there are clusters (ten at least); k-means on their memberships side by side tells
/// what they agree on (Strehl and Ghosh 2002). The borders are linear: a linear head can take them
/// over.
final class SharedShapeClusterer {
    /// Starts of each mixture where the partition is the result.
    static final int FINAL_STARTS = 150;

    /// While the net still learns.
    static final int STARTS = 20;

    /// Mixtures of one width: what a lucky start finds has one voice of four.
    private static final int MOST_MIXTURES = 4;

    private static final int[] TENTHS = {12, 14, 16}; // of as many components as clusters
    private static final int FEWEST = 10; // clusters to count components by: voices need room too
    private static final int MOST_COMPONENTS = 32; // a shape of more takes too many clips to learn
    private static final int CONSENSUS_STARTS = 30;

    /// Rows by clusters by components that all starts of a mixture go through together.
    private static final long WORK_OF_STARTS = 75_000_000;

    private SharedShapeClusterer() {}

    /// @param starts of each width, where there are not too many rows and clusters for so many
    /// @return the cluster of each row
    static int[] fit(Embeddings features, int clusters, int starts, long seed, JobContext context) {
        List<int[]> partitions = new ArrayList<>();
        for (int fit = 0; fit < TENTHS.length; fit++) {
            int components =
                    components(TENTHS[fit], clusters, features.rows(), features.dimension());
            int dealt = starts(starts, (long) features.rows() * clusters * components);
            Embeddings scaled = scaled(features, components, context);
            long own = Seeds.derive(seed, "shared shape", fit);
            int mixtures = mixtures(dealt);
            for (int mixture = 0; mixture < mixtures; mixture++) {
                GaussianMixtureConfig config =
                        new GaussianMixtureConfig(
                                clusters,
                                Covariance.TIED,
                                dealt / mixtures,
                                200,
                                1e-3,
                                1e-3,
                                Seeds.derive(own, "mixture", mixture));
                partitions.add(
                        new GaussianMixtureClusterer().fit(scaled, config, context).clusters());
            }
        }
        return consensus(partitions, features.ids(), clusters, seed, context);
    }

    private static int[] consensus(
            List<int[]> partitions, List<String> ids, int clusters, long seed, JobContext context) {
        int width = partitions.size() * clusters;
        float[] memberships = new float[ids.size() * width];
        for (int partition = 0; partition < partitions.size(); partition++) {
            for (int row = 0; row < ids.size(); row++) {
                int cluster = partitions.get(partition)[row];
                memberships[row * width + partition * clusters + cluster] = 1;
            }
        }
        return new KMeansClusterer()
                .fit(
                        new Embeddings("memberships", ids, width, memberships),
                        new KMeansConfig(
                                clusters, CONSENSUS_STARTS, 300, Seeds.derive(seed, "consensus")),
                        context)
                .clusters();
    }

    /// To how many mixtures the starts of a width are dealt: each has as many as are enough while
    /// the net learns.
    static int mixtures(int starts) {
        return Math.clamp(starts / STARTS, 1, MOST_MIXTURES);
    }

    /// As many as were asked for, or fewer where each is much work.
    ///
    /// @param work rows by clusters by components
    static int starts(int asked, long work) {
        return (int) Math.min(asked, Math.max(STARTS, WORK_OF_STARTS / work));
    }

    /// At least two, no more than there are columns or directions between so many rows.
    private static int components(int tenths, int clusters, int rows, int columns) {
        int wanted = tenths * Math.max(FEWEST, clusters) / 10;
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
