package org.taxophone.projection;

/// Arithmetic of matrices with many rows and few columns, `matrix[row][column]`.
final class Narrow {
    private Narrow() {}

    /// M' M, (width, width).
    static double[][] gram(double[][] matrix) {
        int width = matrix.length == 0 ? 0 : matrix[0].length;
        double[][] gram = new double[width][width];
        for (double[] row : matrix) {
            for (int i = 0; i < width; i++) {
                double[] target = gram[i];
                double factor = row[i];
                for (int j = 0; j < width; j++) {
                    target[j] += factor * row[j];
                }
            }
        }
        return gram;
    }

    /// M V', the rows of V being the new directions.
    static double[][] times(double[][] matrix, double[][] vectors) {
        int width = vectors.length;
        double[][] turned = new double[matrix.length][width];
        double[][] columns = new double[width][width]; // columns[j][i] = vectors[i][j]
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                columns[j][i] = vectors[i][j];
            }
        }
        for (int row = 0; row < matrix.length; row++) {
            double[] target = turned[row];
            for (int j = 0; j < width; j++) {
                double factor = matrix[row][j];
                double[] column = columns[j];
                for (int i = 0; i < width; i++) {
                    target[i] += factor * column[i];
                }
            }
        }
        return turned;
    }

    /// Makes the columns orthonormal in place, from the left, twice over against rounding. A column
    /// that hangs on those before it becomes 0.
    static void orthonormalise(double[][] matrix) {
        int width = matrix[0].length;
        double[][] columns = new double[width][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < width; column++) {
                columns[column][row] = matrix[row][column];
            }
        }
        for (int column = 0; column < width; column++) {
            double before = Math.sqrt(dot(columns[column], columns[column]));
            for (int pass = 0; pass < 2; pass++) {
                for (int other = 0; other < column; other++) {
                    subtract(columns[column], dot(columns[column], columns[other]), columns[other]);
                }
            }
            double length = Math.sqrt(dot(columns[column], columns[column]));
            double scale = length > 1e-10 * before ? 1 / length : 0;
            for (int row = 0; row < matrix.length; row++) {
                columns[column][row] *= scale;
                matrix[row][column] = columns[column][row];
            }
        }
    }

    /// 1 or -1 for each column, so that its largest entry becomes positive.
    static double[] signs(double[][] matrix) {
        int width = matrix[0].length;
        double[] largest = new double[width];
        for (double[] row : matrix) {
            for (int column = 0; column < width; column++) {
                if (Math.abs(row[column]) > Math.abs(largest[column])) {
                    largest[column] = row[column];
                }
            }
        }
        double[] signs = new double[width];
        for (int column = 0; column < width; column++) {
            signs[column] = largest[column] < 0 ? -1 : 1;
        }
        return signs;
    }

    private static double dot(double[] a, double[] b) {
        double s = 0;
        double t = 0;
        double u = 0;
        double v = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            s += a[i] * b[i];
            t += a[i + 1] * b[i + 1];
            u += a[i + 2] * b[i + 2];
            v += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            s += a[i] * b[i];
        }
        return s + t + u + v;
    }

    private static void subtract(double[] from, double factor, double[] what) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= factor * what[i];
        }
    }
}
