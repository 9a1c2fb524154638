package org.taxophone.clustering;

import java.util.Arrays;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;

/// Weight, mean and covariance of weighted rows, in two passes: no cancellation, whatever the
/// offset of the data.
///
/// @param weight sum of the weights
/// @param mean one number a column
/// @param variances one number a column
/// @param covariance (column, column); empty where only variances were asked for
record WeightedMoments(double weight, double[] mean, double[] variances, double[][] covariance) {
    /// Added to each weight as scikit-learn does: nothing is divided by 0.
    private static final double LEAST = 10 * Math.ulp(1.0);

    /// Rows between two questions whether to stop.
    private static final int PATIENCE = 4096;

    /// Rows of one weight all where the weights come to nothing.
    static WeightedMoments of(
            Embeddings rows, double[] weights, Covariance covariance, JobContext context) {
        double weight = LEAST + Arrays.stream(weights).sum();
        if (weight <= 2 * LEAST) {
            double[] even = new double[weights.length];
            Arrays.fill(even, 1);
            WeightedMoments all = of(rows, even, covariance, context);
            return new WeightedMoments(weight, all.mean, all.variances, all.covariance);
        }
        int columns = rows.dimension();
        float[] values = rows.values();
        double[] mean = new double[columns];
        for (int row = 0; row < weights.length; row++) {
            double share = weights[row];
            if (share != 0) {
                int start = row * columns;
                for (int column = 0; column < columns; column++) {
                    mean[column] += share * values[start + column];
                }
            }
        }
        for (int column = 0; column < columns; column++) {
            mean[column] /= weight;
        }
        return covariance == Covariance.DIAGONAL
                ? diagonal(values, weights, weight, mean)
                : full(values, weights, weight, mean, context);
    }

    private static WeightedMoments diagonal(
            float[] values, double[] weights, double weight, double[] mean) {
        double[] sums = new double[mean.length];
        for (int row = 0; row < weights.length; row++) {
            double share = weights[row];
            if (share != 0) {
                int start = row * mean.length;
                for (int column = 0; column < mean.length; column++) {
                    double difference = values[start + column] - mean[column];
                    sums[column] += share * difference * difference;
                }
            }
        }
        for (int column = 0; column < sums.length; column++) {
            sums[column] /= weight;
        }
        return new WeightedMoments(weight, mean, sums, new double[0][]);
    }

    private static WeightedMoments full(
            float[] values, double[] weights, double weight, double[] mean, JobContext context) {
        int columns = mean.length;
        double[][] sums = new double[columns][columns];
        double[] difference = new double[columns];
        for (int row = 0; row < weights.length; row++) {
            if (row % PATIENCE == 0 && context.isCancelled()) {
                break; // the step is thrown away
            }
            double share = weights[row];
            if (share != 0) {
                for (int column = 0; column < columns; column++) {
                    difference[column] = values[row * columns + column] - mean[column];
                }
                for (int i = 0; i < columns; i++) {
                    double scaled = share * difference[i];
                    double[] sum = sums[i];
                    for (int j = 0; j <= i; j++) {
                        sum[j] += scaled * difference[j];
                    }
                }
            }
        }
        double[] variances = new double[columns];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j <= i; j++) {
                sums[i][j] /= weight;
                sums[j][i] = sums[i][j];
            }
            variances[i] = sums[i][i];
        }
        return new WeightedMoments(weight, mean, variances, sums);
    }

    /// The same with something added to each variance.
    WeightedMoments regularised(double added) {
        double[] wider = variances.clone();
        double[][] matrix = new double[covariance.length][];
        for (int column = 0; column < wider.length; column++) {
            wider[column] += added;
        }
        for (int column = 0; column < matrix.length; column++) {
            matrix[column] = covariance[column].clone();
            matrix[column][column] += added;
        }
        return new WeightedMoments(weight, mean, wider, matrix);
    }
}
