package org.taxophone.embedding;

import java.util.Arrays;

/// Rows laid out for fast Euclidean distances from one point to many rows.
///
/// Rows are kept in blocks of [#LANES], column by column, so that the innermost loop runs over rows
/// and the compiler turns it into vector instructions. Differences are taken in double precision:
/// no cancellation, whatever the offset of the data.
public final class DistanceBlocks {
    /// Rows of a block.
    public static final int LANES = 128;

    private final int rows;
    private final int dimension;
    private final float[][] columns; // columns[block * dimension + column][lane]

    private DistanceBlocks(int rows, int dimension) {
        this.rows = rows;
        this.dimension = dimension;
        this.columns = new float[blockCount(rows) * dimension][LANES];
    }

    /// Lays out a copy of the rows.
    public static DistanceBlocks of(Embeddings embeddings) {
        return of(embeddings.values(), embeddings.rows(), embeddings.dimension());
    }

    /// Lays out a copy of the rows.
    ///
    /// @param values `values[row * dimension + column]`
    public static DistanceBlocks of(float[] values, int rows, int dimension) {
        DistanceBlocks blocks = new DistanceBlocks(rows, dimension);
        for (int row = 0; row < rows; row++) {
            int first = row / LANES * dimension;
            for (int column = 0; column < dimension; column++) {
                blocks.columns[first + column][row % LANES] = values[row * dimension + column];
            }
        }
        return blocks;
    }

    public int rows() {
        return rows;
    }

    public int dimension() {
        return dimension;
    }

    /// How many blocks there are.
    public int blocks() {
        return blockCount(rows);
    }

    /// The first row of a block.
    public int first(int block) {
        return block * LANES;
    }

    /// How many rows a block holds: [#LANES], but for the last.
    public int count(int block) {
        return Math.min(LANES, rows - first(block));
    }

    /// Copies a row into a point for [#squaredDistances].
    ///
    /// @param target `dimension` numbers
    public void copyRow(int row, double[] target) {
        int first = row / LANES * dimension;
        for (int column = 0; column < dimension; column++) {
            target[column] = columns[first + column][row % LANES];
        }
    }

    /// Adds one column of each row to the sum of the row's group, in the order of the rows.
    ///
    /// @param groups the group of each row; a row below 0 is left out
    /// @param sums one number a group
    public void addColumn(int column, int[] groups, double[] sums) {
        for (int block = 0; block < blocks(); block++) {
            float[] values = columns[block * dimension + column];
            int first = first(block);
            for (int lane = 0; lane < count(block); lane++) {
                int group = groups[first + lane];
                if (group >= 0) {
                    sums[group] += values[lane];
                }
            }
        }
    }

    /// Squared distances from a point to each row of a block.
    ///
    /// @param point `dimension` numbers
    /// @param target [#LANES] numbers; those beyond the block's rows mean nothing
    public void squaredDistances(int block, double[] point, double[] target) {
        Arrays.fill(target, 0, LANES, 0);
        int base = block * dimension;
        int column = 0;
        for (; column + 3 < dimension; column += 4) {
            add(
                    columns[base + column],
                    columns[base + column + 1],
                    columns[base + column + 2],
                    columns[base + column + 3],
                    point,
                    column,
                    target);
        }
        for (; column < dimension; column++) {
            add(columns[base + column], point[column], target);
        }
    }

    /// The same with a factor for each column's squared difference.
    ///
    /// @param factors `dimension` numbers
    public void squaredDistances(int block, double[] point, double[] factors, double[] target) {
        Arrays.fill(target, 0, LANES, 0);
        for (int column = 0; column < dimension; column++) {
            float[] values = columns[block * dimension + column];
            double p = point[column];
            double factor = factors[column];
            for (int lane = 0; lane < LANES; lane++) {
                double difference = p - values[lane];
                target[lane] += factor * difference * difference;
            }
        }
    }

    /// Differences of each row of a block from a point.
    ///
    /// @param point `dimension` numbers
    /// @param target `target[column][lane]`, `dimension` times [#LANES] numbers; lanes beyond the
    /// block's rows mean nothing
    public void differences(int block, double[] point, double[][] target) {
        for (int column = 0; column < dimension; column++) {
            float[] values = columns[block * dimension + column];
            double[] to = target[column];
            double p = point[column];
            for (int lane = 0; lane < LANES; lane++) {
                to[lane] = values[lane] - p;
            }
        }
    }

    /// Four columns at once, so that each sum is loaded and stored once for all four.
    private static void add(
            float[] a, float[] b, float[] c, float[] d, double[] point, int at, double[] target) {
        double p = point[at];
        double q = point[at + 1];
        double r = point[at + 2];
        double s = point[at + 3];
        for (int lane = 0; lane < LANES; lane++) {
            double da = p - a[lane];
            double db = q - b[lane];
            double dc = r - c[lane];
            double dd = s - d[lane];
            target[lane] += da * da + db * db + dc * dc + dd * dd;
        }
    }

    private static void add(float[] a, double p, double[] target) {
        for (int lane = 0; lane < LANES; lane++) {
            double difference = p - a[lane];
            target[lane] += difference * difference;
        }
    }

    private static int blockCount(int rows) {
        return (rows + LANES - 1) / LANES;
    }
}
