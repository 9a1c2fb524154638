package org.taxophone.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.clustering.Covariance;
import org.taxophone.clustering.GaussianMixture;
import org.taxophone.clustering.GaussianMixtureClusterer;
import org.taxophone.clustering.GaussianMixtureConfig;
import org.taxophone.clustering.KMeansClusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.clustering.KMeansResult;
import org.taxophone.clustering.WardClusterer;
import org.taxophone.clustering.WardConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.training.Centroids;
import org.taxophone.training.StoredModel;

/// Groups of vectors, and the numbers by which other vectors are put into the same groups: means,
/// or the mixture. Ward's tree has no place for a new clip: it goes to the group with the nearest
/// mean, which for clips at the border of a group may be another one than the tree's.
///
/// @param values to be stored, by name
record Grouping(ClusterAssignment assignment, Map<String, float[]> values) {
    private static final String CENTROIDS = "clusters.centroids";
    private static final String WEIGHTS = "clusters.weights";
    private static final String MEANS = "clusters.means";
    private static final String VARIANCES = "clusters.variances";
    private static final String COVARIANCES = "clusters.covariances";

    static Grouping of(Embeddings vectors, ClustererConfig config, JobContext context) {
        return switch (config) {
            case KMeansConfig kMeans -> {
                KMeansResult result = new KMeansClusterer().run(vectors, kMeans, context);
                yield new Grouping(
                        result.assignment(), Map.of(CENTROIDS, flat(result.centroids())));
            }
            case GaussianMixtureConfig mixture -> {
                var result = new GaussianMixtureClusterer().run(vectors, mixture, context);
                yield new Grouping(result.assignment(), values(result.mixture()));
            }
            case WardConfig ward -> {
                ClusterAssignment found = new WardClusterer().fit(vectors, ward, context);
                Embeddings rows = ward.spherical() ? vectors.onUnitSphere() : vectors;
                yield new Grouping(found, Map.of(CENTROIDS, flat(means(rows, found))));
            }
        };
    }

    /// Puts vectors into the groups of a stored model.
    static ClusterAssignment assign(
            StoredModel stored, ClustererConfig config, Embeddings vectors, JobContext context) {
        return switch (config) {
            case KMeansConfig kMeans -> nearest(stored, kMeans.spherical(), vectors);
            case WardConfig ward -> nearest(stored, ward.spherical(), vectors);
            case GaussianMixtureConfig mixture ->
                    mixture(stored, mixture.covariance(), vectors.dimension())
                            .assign(vectors, context);
        };
    }

    private static ClusterAssignment nearest(
            StoredModel stored, boolean spherical, Embeddings vectors) {
        float[] values = stored.value(CENTROIDS);
        return new Centroids(values.length / vectors.dimension(), values, spherical)
                .assign(vectors);
    }

    private static Map<String, float[]> values(GaussianMixture mixture) {
        Map<String, float[]> values = new LinkedHashMap<>();
        values.put(WEIGHTS, flat(new double[][] {mixture.weights()}));
        values.put(MEANS, flat(mixture.means()));
        values.put(VARIANCES, flat(mixture.variances()));
        if (mixture.covariance() == Covariance.FULL) {
            for (int cluster = 0; cluster < mixture.clusters(); cluster++) {
                values.put(COVARIANCES + cluster, flat(mixture.covariances()[cluster]));
            }
        }
        return values;
    }

    private static GaussianMixture mixture(
            StoredModel stored, Covariance covariance, int dimension) {
        double[] weights = rows(stored.value(WEIGHTS), stored.value(WEIGHTS).length)[0];
        boolean full = covariance == Covariance.FULL;
        double[][][] covariances = new double[full ? weights.length : 0][][];
        for (int cluster = 0; cluster < covariances.length; cluster++) {
            covariances[cluster] = rows(stored.value(COVARIANCES + cluster), dimension);
        }
        return new GaussianMixture(
                weights,
                rows(stored.value(MEANS), dimension),
                rows(stored.value(VARIANCES), dimension),
                covariances);
    }

    /// Means of the groups; where a group is empty, so far away that nothing is nearest to it.
    private static double[][] means(Embeddings rows, ClusterAssignment found) {
        double[][] means = new double[found.clusterCount()][rows.dimension()];
        int[] counts = found.counts();
        for (int row = 0; row < rows.rows(); row++) {
            double[] mean = means[found.clusters()[row]];
            for (int column = 0; column < mean.length; column++) {
                mean[column] += rows.at(row, column) / (double) counts[found.clusters()[row]];
            }
        }
        for (int cluster = 0; cluster < means.length; cluster++) {
            if (counts[cluster] == 0) {
                java.util.Arrays.fill(means[cluster], Float.MAX_VALUE);
            }
        }
        return means;
    }

    private static float[] flat(double[][] rows) {
        int width = rows.length == 0 ? 0 : rows[0].length;
        float[] values = new float[rows.length * width];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) rows[i / width][i % width];
        }
        return values;
    }

    private static double[][] rows(float[] values, int width) {
        double[][] rows = new double[values.length / width][width];
        for (int i = 0; i < values.length; i++) {
            rows[i / width][i % width] = values[i];
        }
        return rows;
    }
}
