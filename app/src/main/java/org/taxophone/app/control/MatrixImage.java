package org.taxophone.app.control;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A picture of a matrix: one pixel a value, the first row at the bottom.
public final class MatrixImage {
    private MatrixImage() {}

    /// @param rows of the matrix
    /// @param columns of the matrix
    /// @param values `values[row * columns + column]`
    /// @param low value of the first colour
    /// @param high value of the last colour
    /// @param table colours as 0xAARRGGBB, premultiplied
    public static Image of(
            int rows, int columns, float[] values, double low, double high, int[] table) {
        int[] pixels = new int[rows * columns];
        double scale = high > low ? (table.length - 1) / (high - low) : 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double place = (values[row * columns + column] - low) * scale;
                int entry = (int) Math.clamp(Math.round(place), 0, table.length - 1);
                pixels[(rows - 1 - row) * columns + column] = table[entry];
            }
        }
        return new WritableImage(
                new PixelBuffer<>(
                        columns,
                        rows,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
