package org.taxophone.embedding;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Rows put in an order in which those of a block of [DistanceBlocks] lie near one another, with a
/// ball around each block: a block whose ball is farther than the neighbours found so far need not
/// be looked at. Rows are halved along the column in which they are spread the most, as in a k-d
/// tree (Bentley 1975), until a half fits in a block.
final class NearbyBlocks {
    private static final double ROUNDING = 1 + 1e-9;

    private final float[] values;
    private final int dimension;
    private final int[] order;
    private final DistanceBlocks blocks;
    private final double[][] centres;
    private final double[] radii;

    NearbyBlocks(Embeddings rows) {
        values = rows.values();
        dimension = rows.dimension();
        order = IntStream.range(0, rows.rows()).toArray();
        halve(0, order.length);
        float[] ordered = new float[values.length];
        for (int place = 0; place < order.length; place++) {
            System.arraycopy(
                    values, order[place] * dimension, ordered, place * dimension, dimension);
        }
        blocks = DistanceBlocks.of(ordered, order.length, dimension);
        centres = new double[blocks.blocks()][];
        radii = new double[blocks.blocks()];
        for (int block = 0; block < centres.length; block++) {
            centres[block] = centre(block);
            radii[block] = radius(block);
        }
    }

    /// The rows by place.
    DistanceBlocks blocks() {
        return blocks;
    }

    /// The row at a place.
    int row(int place) {
        return order[place];
    }

    /// No row of the block is nearer than this; squared.
    double leastSquared(int block, double[] point) {
        double[] centre = centres[block];
        double sum = 0;
        for (int column = 0; column < dimension; column++) {
            double difference = point[column] - centre[column];
            sum += difference * difference;
        }
        double least = Math.sqrt(sum) / ROUNDING - radii[block];
        return least <= 0 ? 0 : least * least / ROUNDING;
    }

    // Halves end where blocks do.
    private void halve(int from, int to) {
        int blocksWithin = (to - from + DistanceBlocks.LANES - 1) / DistanceBlocks.LANES;
        if (blocksWithin < 2) {
            return;
        }
        int column = widest(from, to);
        long[] keys = new long[to - from];
        for (int i = 0; i < keys.length; i++) {
            int row = order[from + i];
            keys[i] = (long) ascending(values[row * dimension + column]) << 32 | row;
        }
        Arrays.sort(keys);
        for (int i = 0; i < keys.length; i++) {
            order[from + i] = (int) keys[i];
        }
        int middle = from + blocksWithin / 2 * DistanceBlocks.LANES;
        halve(from, middle);
        halve(middle, to);
    }

    /// Numbers whose order as integers is that of the values.
    private static int ascending(float value) {
        int bits = Float.floatToIntBits(value);
        return bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
    }

    private int widest(int from, int to) {
        double[] sums = new double[dimension];
        double[] squares = new double[dimension];
        for (int place = from; place < to; place++) {
            int at = order[place] * dimension;
            for (int column = 0; column < dimension; column++) {
                double value = values[at + column];
                sums[column] += value;
                squares[column] += value * value;
            }
        }
        int widest = 0;
        double most = -1;
        for (int column = 0; column < dimension; column++) {
            double spread = squares[column] - sums[column] * sums[column] / (to - from);
            if (spread > most) {
                most = spread;
                widest = column;
            }
        }
        return widest;
    }

    private double[] centre(int block) {
        double[] centre = new double[dimension];
        double[] point = new double[dimension];
        for (int lane = 0; lane < blocks.count(block); lane++) {
            blocks.copyRow(blocks.first(block) + lane, point);
            for (int column = 0; column < dimension; column++) {
                centre[column] += point[column] / blocks.count(block);
            }
        }
        return centre;
    }

    private double radius(int block) {
        double[] squared = new double[DistanceBlocks.LANES];
        blocks.squaredDistances(block, centres[block], squared);
        double largest = 0;
        for (int lane = 0; lane < blocks.count(block); lane++) {
            largest = Math.max(largest, squared[lane]);
        }
        return Math.sqrt(largest) * ROUNDING;
    }
}
