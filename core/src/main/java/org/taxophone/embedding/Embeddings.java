package org.taxophone.embedding;

import java.util.List;

/// Vectors with identities: one row a clip.
///
/// @param space what the numbers are, in the words that stand beside a score: "x (log-mel)", "y",
///     "z", "features"
/// @param ids clip identities, one a row
/// @param dimension numbers a row
/// @param values `values[row * dimension + column]`; not copied
public record Embeddings(String space, List<String> ids, int dimension, float[] values) {
    public Embeddings {
        ids = List.copyOf(ids);
        if ((long) ids.size() * dimension != values.length) {
            throw new IllegalArgumentException(
                    ids.size()
                            + " rows of "
                            + dimension
                            + " need as many values: had "
                            + values.length);
        }
    }

    public int rows() {
        return ids.size();
    }

    public float at(int row, int column) {
        return values[row * dimension + column];
    }

    /// A copy of one row.
    public float[] row(int row) {
        return java.util.Arrays.copyOfRange(values, row * dimension, (row + 1) * dimension);
    }

    /// @throws IllegalArgumentException naming the first row and column that is not a finite number
    public Embeddings requireFinite() {
        for (int i = 0; i < values.length; i++) {
            if (!Float.isFinite(values[i])) {
                throw new IllegalArgumentException(
                        "value of clip "
                                + ids.get(i / dimension)
                                + ", column "
                                + i % dimension
                                + ", must be finite: was "
                                + values[i]);
            }
        }
        return this;
    }

    /// The same rows scaled to length 1; rows of zeros stay zeros.
    public Embeddings onUnitSphere() {
        float[] scaled = new float[values.length];
        for (int row = 0; row < rows(); row++) {
            double sum = 0;
            for (int i = row * dimension; i < (row + 1) * dimension; i++) {
                sum += (double) values[i] * values[i];
            }
            double length = Math.sqrt(sum);
            for (int i = row * dimension; i < (row + 1) * dimension; i++) {
                scaled[i] = length == 0 ? 0 : (float) (values[i] / length);
            }
        }
        return new Embeddings(space, ids, dimension, scaled);
    }

    /// Some of the rows, in the order asked for.
    public Embeddings select(int[] rows) {
        float[] chosen = new float[rows.length * dimension];
        List<String> chosenIds = new java.util.ArrayList<>(rows.length);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(values, rows[i] * dimension, chosen, i * dimension, dimension);
            chosenIds.add(ids.get(rows[i]));
        }
        return new Embeddings(space, chosenIds, dimension, chosen);
    }
}
