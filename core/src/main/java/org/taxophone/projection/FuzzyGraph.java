package org.taxophone.projection;

import java.util.Arrays;
import org.taxophone.embedding.NearestNeighbours;

/// Who is whose neighbour, and how surely: the fuzzy union of each row's own view of its
/// neighbourhood (McInnes, Healy and Melville 2018, section 3). Edges lie row by row.
///
/// @param first the first edge of each row; one entry more than rows
/// @param other the row at the other end of each edge
/// @param weight how surely they are neighbours, above 0 to 1; the same both ways
record FuzzyGraph(int[] first, int[] other, float[] weight) {
    private static final int BISECTIONS = 64;
    private static final double CLOSE_ENOUGH = 1e-5;
    private static final double LEAST_WIDTH = 1e-3; // of the mean distance

    static FuzzyGraph of(NearestNeighbours nearest) {
        int rows = nearest.neighbours().length;
        float[][] directed = new float[rows][];
        double mean =
                Arrays.stream(nearest.distances())
                        .flatMapToDouble(Arrays::stream)
                        .average()
                        .orElse(0);
        for (int row = 0; row < rows; row++) {
            directed[row] = memberships(nearest.distances()[row], mean);
        }
        return union(nearest.neighbours(), directed);
    }

    /// The nearest neighbour is sure; beyond it certainty falls so that the sum is log2(k).
    private static float[] memberships(double[] distances, double mean) {
        double nearest = 0;
        for (double distance : distances) {
            if (distance > 0) {
                nearest = distance;
                break;
            }
        }
        double target = Math.log(distances.length) / Math.log(2);
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double width = 1;
        for (int i = 0; i < BISECTIONS; i++) {
            double sum = 0;
            for (double distance : distances) {
                sum += membership(distance, nearest, width);
            }
            if (Math.abs(sum - target) < CLOSE_ENOUGH) {
                break;
            }
            if (sum > target) {
                high = width;
                width = (low + high) / 2;
            } else {
                low = width;
                width = Double.isInfinite(high) ? width * 2 : (low + high) / 2;
            }
        }
        width = Math.max(width, LEAST_WIDTH * mean);
        float[] memberships = new float[distances.length];
        for (int i = 0; i < distances.length; i++) {
            memberships[i] = (float) membership(distances[i], nearest, width);
        }
        return memberships;
    }

    private static double membership(double distance, double nearest, double width) {
        double beyond = distance - nearest;
        return beyond <= 0 || width == 0 ? 1 : Math.exp(-beyond / width);
    }

    /// a + b - ab of the two directed weights of each pair.
    private static FuzzyGraph union(int[][] neighbours, float[][] directed) {
        int rows = neighbours.length;
        int[] first = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < neighbours[row].length; place++) {
                int other = neighbours[row][place];
                first[row + 1]++;
                if (place(neighbours[other], row) < 0) {
                    first[other + 1]++;
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            first[row + 1] += first[row];
        }
        int[] next = first.clone();
        int[] others = new int[first[rows]];
        float[] weights = new float[first[rows]];
        for (int row = 0; row < rows; row++) {
            for (int place = 0; place < neighbours[row].length; place++) {
                int other = neighbours[row][place];
                int back = place(neighbours[other], row);
                float there = directed[row][place];
                float here = back < 0 ? 0 : directed[other][back];
                float weight = there + here - there * here;
                others[next[row]] = other;
                weights[next[row]++] = weight;
                if (back < 0) {
                    others[next[other]] = row;
                    weights[next[other]++] = weight;
                }
            }
        }
        return new FuzzyGraph(first, others, weights);
    }

    private static int place(int[] neighbours, int row) {
        for (int place = 0; place < neighbours.length; place++) {
            if (neighbours[place] == row) {
                return place;
            }
        }
        return -1;
    }

    int rows() {
        return first.length - 1;
    }

    /// The largest weight.
    float heaviest() {
        float heaviest = 0;
        for (float one : weight) {
            heaviest = Math.max(heaviest, one);
        }
        return heaviest;
    }
}
