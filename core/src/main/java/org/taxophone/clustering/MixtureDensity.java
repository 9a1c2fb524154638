package org.taxophone.clustering;

import java.util.Arrays;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.DistanceBlocks;

/// The logarithm of each weighted Gaussian's density, for a block of rows at a time.
final class MixtureDensity {
    private final GaussianMixture mixture;
    private final double[][] precisions; // (cluster, column), for diagonal covariances
    private final double[][][]
            whiteners; // (cluster, column, column), lower, for full ones; one where it is shared
    private final double[] constants; // what does not depend on the row

    private MixtureDensity(GaussianMixture mixture) {
        this.mixture = mixture;
        int shapes = mixture.covariances().length;
        this.precisions = new double[shapes == 0 ? mixture.clusters() : 0][];
        this.whiteners = new double[shapes][][];
        this.constants = new double[mixture.clusters()];
    }

    /// @throws TaxophoneException if a full covariance cannot be inverted
    static MixtureDensity of(GaussianMixture mixture) {
        MixtureDensity density = new MixtureDensity(mixture);
        for (int cluster = 0; cluster < mixture.clusters(); cluster++) {
            density.prepare(cluster);
        }
        return density;
    }

    private void prepare(int cluster) {
        double logs = mixture.dimension() * Math.log(2 * Math.PI);
        if (mixture.covariance() == Covariance.DIAGONAL) {
            double[] variances = mixture.variances()[cluster];
            precisions[cluster] = Arrays.stream(variances).map(each -> 1 / each).toArray();
            logs += Arrays.stream(variances).map(Math::log).sum();
        } else {
            int shape = shape(cluster);
            double[][] root = root(shape);
            if (shape == cluster) {
                whiteners[shape] = Cholesky.inverse(root);
            }
            for (int column = 0; column < root.length; column++) {
                logs += 2 * Math.log(root[column][column]);
            }
        }
        constants[cluster] = Math.log(mixture.weights()[cluster]) - logs / 2;
    }

    /// Which of the covariances is this cluster's.
    private int shape(int cluster) {
        return Math.min(cluster, whiteners.length - 1);
    }

    private double[][] root(int cluster) {
        return Cholesky.of(mixture.covariances()[cluster])
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "The covariance of cluster "
                                                + (cluster + 1)
                                                + " cannot be inverted: its clips vary in fewer"
                                                + " directions than there are columns, "
                                                + mixture.dimension(),
                                        "Raise the regularisation, take diagonal covariances, or"
                                                + " ask for fewer clusters or components"));
    }

    /// @return (cluster, lane); lanes beyond the block's rows mean nothing
    double[][] logDensities(DistanceBlocks rows, int block) {
        double[][] logs = new double[mixture.clusters()][DistanceBlocks.LANES];
        double[][] differences =
                new double[whiteners.length == 0 ? 0 : mixture.dimension()][DistanceBlocks.LANES];
        for (int cluster = 0; cluster < logs.length; cluster++) {
            double[] mean = mixture.means()[cluster];
            double[] target = logs[cluster];
            if (whiteners.length == 0) {
                rows.squaredDistances(block, mean, precisions[cluster], target);
            } else {
                rows.differences(block, mean, differences);
                squaredLengths(whiteners[shape(cluster)], differences, target);
            }
            for (int lane = 0; lane < target.length; lane++) {
                target[lane] = constants[cluster] - target[lane] / 2;
            }
        }
        return logs;
    }

    /// Squared lengths of the whitened differences: Mahalanobis' distances.
    private static void squaredLengths(
            double[][] whitener, double[][] differences, double[] target) {
        double[] white = new double[DistanceBlocks.LANES];
        for (int column = 0; column < whitener.length; column++) {
            Arrays.fill(white, 0);
            for (int other = 0; other <= column; other++) {
                double factor = whitener[column][other];
                double[] difference = differences[other];
                for (int lane = 0; lane < DistanceBlocks.LANES; lane++) {
                    white[lane] += factor * difference[lane];
                }
            }
            for (int lane = 0; lane < DistanceBlocks.LANES; lane++) {
                target[lane] += white[lane] * white[lane];
            }
        }
    }
}
