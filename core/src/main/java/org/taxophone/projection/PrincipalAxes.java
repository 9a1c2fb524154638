package org.taxophone.projection;

import java.util.List;
import org.taxophone.embedding.Embeddings;

/// Where principal components lie among the columns, so that other rows can be projected the same
/// way.
///
/// @param means of the columns, subtracted first
/// @param directions `directions[column * dimensions + component]`
public record PrincipalAxes(float[] means, float[] directions) {
    /// How many components.
    public int dimensions() {
        return means.length == 0 ? 0 : directions.length / means.length;
    }

    /// Rows in the new coordinates.
    ///
    /// @param space with as many columns as the rows had that the axes were found of
    /// @throws IllegalArgumentException if it has others, or a number is not finite
    public Embeddings project(Embeddings space) {
        if (space.dimension() != means.length) {
            throw new IllegalArgumentException(
                    "the rows must have " + means.length + " columns: had " + space.dimension());
        }
        space.requireFinite();
        int width = dimensions();
        float[] values = new float[space.rows() * width];
        double[] sums = new double[width];
        for (int row = 0; row < space.rows(); row++) {
            java.util.Arrays.fill(sums, 0);
            for (int column = 0; column < means.length; column++) {
                double value = (double) space.at(row, column) - means[column];
                for (int i = 0; i < width; i++) {
                    sums[i] += value * directions[column * width + i];
                }
            }
            for (int i = 0; i < width; i++) {
                values[row * width + i] = (float) sums[i];
            }
        }
        return new Embeddings(
                "PCA(" + width + ") of " + space.space(), List.copyOf(space.ids()), width, values);
    }
}
