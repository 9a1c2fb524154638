package org.taxophone.metrics;

import java.util.SplittableRandom;
import org.taxophone.embedding.Embeddings;

/// Rows that know nothing of the sounds, but are otherwise like those of a space.
final class Noise {
    /// Products that one draw may take: a second or two.
    private static final int MOST_PRODUCTS = 65_536;

    private static final int FEWEST = 64;
    private static final int MOST = 1024;

    /// How far a row of probabilities may be from adding up to 1.
    private static final double ROUNDING = 1e-3;

    private Noise() {}

    /// Gaussian noise with the mean and the covariance of the rows. A space whose columns are
    /// nearly all dead, or all alike, has few dimensions in truth, and noise in few dimensions
    /// falls into tidy clusters: noise that is spread evenly over all columns would not show that.
    ///
    /// Each row is a random combination of many rows, with weights from a normal distribution; that
    /// has the covariance of the rows without its matrix being made.
    ///
    /// @param rows how many to draw
    static Embeddings gaussian(Embeddings like, int rows, SplittableRandom random) {
        int dimension = like.dimension();
        int parts = Math.clamp(MOST_PRODUCTS / Math.max(1, dimension), FEWEST, MOST);
        double[] mean = mean(like);
        double[] sum = new double[dimension];
        float[] noise = new float[rows * dimension];
        for (int row = 0; row < rows; row++) {
            java.util.Arrays.fill(sum, 0);
            for (int part = 0; part < parts; part++) {
                int from = random.nextInt(like.rows()) * dimension;
                double weight = random.nextGaussian();
                for (int column = 0; column < dimension; column++) {
                    sum[column] += weight * (like.values()[from + column] - mean[column]);
                }
            }
            double scale = 1 / Math.sqrt(parts);
            for (int column = 0; column < dimension; column++) {
                noise[row * dimension + column] = (float) (mean[column] + scale * sum[column]);
            }
        }
        return new Embeddings("noise", like.ids().subList(0, rows), dimension, noise);
    }

    /// The rows of a simplex, each with its numbers dealt anew to some of the columns: every clip
    /// is as sure of its cluster as before, but the cluster is drawn by lot.
    ///
    /// @param columns between which numbers are exchanged
    static Embeddings dealt(Embeddings simplex, int[] columns, int rows, SplittableRandom random) {
        int dimension = simplex.dimension();
        float[] noise = java.util.Arrays.copyOf(simplex.values(), rows * dimension);
        for (int row = 0; row < rows; row++) {
            for (int i = columns.length - 1; i > 0; i--) {
                int first = row * dimension + columns[i];
                int second = row * dimension + columns[random.nextInt(i + 1)];
                float kept = noise[first];
                noise[first] = noise[second];
                noise[second] = kept;
            }
        }
        return new Embeddings("noise", simplex.ids().subList(0, rows), dimension, noise);
    }

    /// True where every row is a set of probabilities: nothing below 0, adding up to 1.
    static boolean isSimplex(Embeddings rows) {
        if (rows.dimension() < 2) {
            return false;
        }
        for (int row = 0; row < rows.rows(); row++) {
            double sum = 0;
            for (int column = 0; column < rows.dimension(); column++) {
                float value = rows.at(row, column);
                if (value < 0) {
                    return false;
                }
                sum += value;
            }
            if (Math.abs(sum - 1) > ROUNDING) {
                return false;
            }
        }
        return true;
    }

    /// The largest column of each row.
    static int[] largest(Embeddings rows) {
        int[] largest = new int[rows.rows()];
        for (int row = 0; row < largest.length; row++) {
            for (int column = 1; column < rows.dimension(); column++) {
                if (rows.at(row, column) > rows.at(row, largest[row])) {
                    largest[row] = column;
                }
            }
        }
        return largest;
    }

    private static double[] mean(Embeddings rows) {
        double[] mean = new double[rows.dimension()];
        for (int row = 0; row < rows.rows(); row++) {
            for (int column = 0; column < mean.length; column++) {
                mean[column] += rows.at(row, column);
            }
        }
        for (int column = 0; column < mean.length; column++) {
            mean[column] /= rows.rows();
        }
        return mean;
    }
}
