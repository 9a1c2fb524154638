package org.taxophone.clustering;

import java.util.Arrays;
import java.util.List;
import org.taxophone.embedding.DistanceBlocks;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.job.ParallelBlocks;

/// The probability of each Gaussian for each row, and the two steps that turn a mixture into them
/// and them into a mixture. Sums are taken in an order that does not depend on the number of cores.
final class Responsibilities {
    private final Embeddings rows;
    private final DistanceBlocks blocks;
    private final double[][] shares; // shares[cluster][row]
    private double logLikelihood = Double.NaN;

    Responsibilities(Embeddings rows, int clusters) {
        this.rows = rows;
        this.blocks = DistanceBlocks.of(rows);
        this.shares = new double[clusters][rows.rows()];
    }

    /// Each row belongs to its cluster alone.
    void set(int[] clusters) {
        for (int cluster = 0; cluster < shares.length; cluster++) {
            for (int row = 0; row < clusters.length; row++) {
                shares[cluster][row] = clusters[row] == cluster ? 1 : 0;
            }
        }
    }

    /// The probabilities by a mixture.
    ///
    /// @return mean logarithm of the density of a row
    double expect(GaussianMixture mixture, JobContext context) {
        MixtureDensity density = MixtureDensity.of(mixture);
        double[] sums = new double[blocks.blocks()];
        ParallelBlocks.forEach(sums.length, context, block -> sums[block] = expect(density, block));
        logLikelihood = Arrays.stream(sums).sum() / rows.rows();
        return logLikelihood;
    }

    private double expect(MixtureDensity density, int block) {
        int first = blocks.first(block);
        int count = blocks.count(block);
        double[][] logs = density.logDensities(blocks, block); // (cluster, lane)
        double sum = 0;
        for (int lane = 0; lane < count; lane++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (double[] log : logs) {
                largest = Math.max(largest, log[lane]);
            }
            double total = 0;
            for (double[] log : logs) {
                log[lane] = Math.exp(log[lane] - largest);
                total += log[lane];
            }
            for (int cluster = 0; cluster < logs.length; cluster++) {
                shares[cluster][first + lane] = logs[cluster][lane] / total;
            }
            sum += largest + Math.log(total);
        }
        return sum;
    }

    /// The mixture with the largest likelihood for these probabilities.
    GaussianMixture maximise(Covariance covariance, double regularisation, JobContext context) {
        int clusters = shares.length;
        WeightedMoments[] moments = new WeightedMoments[clusters];
        ParallelBlocks.forEach(
                clusters,
                context,
                cluster ->
                        moments[cluster] =
                                WeightedMoments.of(rows, shares[cluster], covariance, context));
        double[] weights = new double[clusters];
        double[][] means = new double[clusters][];
        double[][] variances = new double[clusters][];
        boolean full = covariance != Covariance.DIAGONAL;
        double[][][] covariances = new double[full ? clusters : 0][][];
        for (int cluster = 0; cluster < clusters; cluster++) {
            WeightedMoments of = moments[cluster].regularised(regularisation);
            weights[cluster] = of.weight() / rows.rows();
            means[cluster] = of.mean();
            variances[cluster] = of.variances();
            if (full) {
                covariances[cluster] = of.covariance();
            }
        }
        if (covariance == Covariance.TIED) {
            double[][] shared = mean(covariances, weights);
            double[] diagonal = new double[shared.length];
            Arrays.setAll(diagonal, column -> shared[column][column]);
            Arrays.fill(variances, diagonal);
            covariances = new double[][][] {shared};
        }
        return new GaussianMixture(weights, means, variances, covariances);
    }

    private static double[][] mean(double[][][] covariances, double[] weights) {
        int columns = covariances[0].length;
        double[][] mean = new double[columns][columns];
        double total = Arrays.stream(weights).sum();
        for (int cluster = 0; cluster < weights.length; cluster++) {
            for (int i = 0; i < columns; i++) {
                for (int j = 0; j < columns; j++) {
                    mean[i][j] += weights[cluster] / total * covariances[cluster][i][j];
                }
            }
        }
        return mean;
    }

    double logLikelihood() {
        return logLikelihood;
    }

    ClusterAssignment assignment(List<String> ids) {
        int clusters = shares.length;
        int[] likeliest = new int[ids.size()];
        float[] probabilities = new float[Math.multiplyExact(ids.size(), clusters)];
        for (int row = 0; row < likeliest.length; row++) {
            for (int cluster = 0; cluster < clusters; cluster++) {
                probabilities[row * clusters + cluster] = (float) shares[cluster][row];
                if (shares[cluster][row] > shares[likeliest[row]][row]) {
                    likeliest[row] = cluster;
                }
            }
        }
        return new ClusterAssignment(ids, clusters, likeliest, probabilities);
    }
}
