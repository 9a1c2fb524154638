package org.taxophone.clustering;

import java.util.Arrays;
import org.taxophone.embedding.Embeddings;

/// The clusters that are left, as means and sizes, laid out in blocks of [#LANES] columns so that
/// the distances from one to many are vector instructions. The memory grows with the rows, not with
/// their square.
final class WardClusters {
    static final int LANES = 64;

    private final int dimension;
    private final double[][] columns; // columns[block * dimension + column][lane]
    private final double[] sizes; // rows of each cluster; infinite where there is none any more
    private final int[] births; // older clusters have smaller numbers
    private final int[] members; // one row of each cluster
    private int slots;
    private int alive;
    private int born;

    WardClusters(Embeddings rows) {
        this.dimension = rows.dimension();
        this.slots = rows.rows();
        this.alive = slots;
        this.born = slots;
        int blocks = Math.ceilDiv(slots, LANES);
        this.columns = new double[blocks * dimension][LANES];
        this.sizes = new double[blocks * LANES];
        this.births = new int[blocks * LANES];
        this.members = new int[blocks * LANES];
        Arrays.fill(sizes, Double.POSITIVE_INFINITY);
        for (int row = 0; row < slots; row++) {
            sizes[row] = 1;
            births[row] = row;
            members[row] = row;
            for (int column = 0; column < dimension; column++) {
                columns[row / LANES * dimension + column][row % LANES] = rows.at(row, column);
            }
        }
    }

    int dimension() {
        return dimension;
    }

    int slots() {
        return slots;
    }

    int alive() {
        return alive;
    }

    boolean isAlive(int slot) {
        return sizes[slot] != Double.POSITIVE_INFINITY;
    }

    int blocks() {
        return Math.ceilDiv(slots, LANES);
    }

    int birth(int slot) {
        return births[slot];
    }

    int member(int slot) {
        return members[slot];
    }

    double size(int slot) {
        return sizes[slot];
    }

    void mean(int slot, double[] target) {
        int base = slot / LANES * dimension;
        for (int column = 0; column < dimension; column++) {
            target[column] = columns[base + column][slot % LANES];
        }
    }

    /// Squared heights at which a cluster would merge with each cluster of a block (Ward 1963, with
    /// SciPy's factor of 2); NaN where there is none.
    void squaredHeights(int block, double[] mean, double size, double[] target) {
        Arrays.fill(target, 0);
        int base = block * dimension;
        int column = 0;
        for (; column + 3 < dimension; column += 4) {
            double p = mean[column];
            double q = mean[column + 1];
            double r = mean[column + 2];
            double s = mean[column + 3];
            double[] a = columns[base + column];
            double[] b = columns[base + column + 1];
            double[] c = columns[base + column + 2];
            double[] d = columns[base + column + 3];
            for (int lane = 0; lane < LANES; lane++) {
                double da = p - a[lane];
                double db = q - b[lane];
                double dc = r - c[lane];
                double dd = s - d[lane];
                target[lane] += da * da + db * db + dc * dc + dd * dd;
            }
        }
        for (; column < dimension; column++) {
            double p = mean[column];
            double[] a = columns[base + column];
            for (int lane = 0; lane < LANES; lane++) {
                double da = p - a[lane];
                target[lane] += da * da;
            }
        }
        int first = block * LANES;
        for (int lane = 0; lane < LANES; lane++) {
            double other = sizes[first + lane];
            // infinite sizes give NaN, which is nobody's least
            target[lane] *= 2 * (size * other) / (size + other);
        }
    }

    /// Puts two clusters together in the slot of the first.
    void merge(int into, int from) {
        double sum = sizes[into] + sizes[from];
        for (int column = 0; column < dimension; column++) {
            double[] to = columns[into / LANES * dimension + column];
            double other = columns[from / LANES * dimension + column][from % LANES];
            double mean = to[into % LANES];
            to[into % LANES] = mean + (other - mean) * (sizes[from] / sum);
        }
        sizes[into] = sum;
        births[into] = born++;
        drop(from);
    }

    private void drop(int slot) {
        sizes[slot] = Double.POSITIVE_INFINITY;
        alive--;
    }

    /// Moves the clusters together where half of the slots or more are empty.
    ///
    /// @return the new slot of each old one, -1 for empty ones; empty if nothing moved
    int[] compact() {
        if (2 * alive > slots || slots <= LANES) {
            return new int[0];
        }
        int[] moved = new int[slots];
        int next = 0;
        for (int slot = 0; slot < slots; slot++) {
            moved[slot] = isAlive(slot) ? next : -1;
            if (isAlive(slot)) {
                move(slot, next++);
            }
        }
        Arrays.fill(sizes, next, slots, Double.POSITIVE_INFINITY);
        slots = next;
        return moved;
    }

    private void move(int from, int to) {
        for (int column = 0; column < dimension; column++) {
            columns[to / LANES * dimension + column][to % LANES] =
                    columns[from / LANES * dimension + column][from % LANES];
        }
        sizes[to] = sizes[from];
        births[to] = births[from];
        members[to] = members[from];
    }
}
