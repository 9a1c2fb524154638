package org.taxophone.experiment;

import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;

/// The features of each clip as one vector, the space "x": as they are where they are small,
/// averaged over blocks to at most so many bins and frames where they are not; with 32 x 32,
/// 100,000 clips fit into memory.
final class ClipVectors {
    private static final long MOST = Integer.MAX_VALUE - 8L; // numbers that an array holds

    private ClipVectors() {}

    static Embeddings of(FeatureStore store, JobContext context) {
        return of(store, ComponentsConfig.SMALL, context);
    }

    /// @throws TaxophoneException if the vectors of all clips are more than one table holds
    static Embeddings of(FeatureStore store, int side, JobContext context) {
        // one column of numbers is no picture: vectors made elsewhere stay as they are
        int[] rowBlock = blocks(store.bins(), store.frames() == 1 ? store.bins() : side);
        int[] columnBlock = blocks(store.frames(), side);
        int rows = rowBlock[store.bins() - 1] + 1;
        int columns = columnBlock[store.frames() - 1] + 1;
        float[] weights = weights(rowBlock, columnBlock, rows, columns);
        float[] clip = new float[store.bins() * store.frames()];
        float[] values = table(store.size(), rows * columns);
        for (int c = 0; c < store.size(); c++) {
            context.checkpoint();
            store.read(c, clip, 0);
            int start = c * rows * columns;
            for (int bin = 0; bin < store.bins(); bin++) {
                int row = start + rowBlock[bin] * columns;
                for (int frame = 0; frame < store.frames(); frame++) {
                    // (clip, bin, frame) -> (clip, row, column)
                    values[row + columnBlock[frame]] += clip[bin * store.frames() + frame];
                }
            }
            for (int i = 0; i < weights.length; i++) {
                values[start + i] *= weights[i];
            }
        }
        return new Embeddings("x", store.clipIds(), rows * columns, values);
    }

    private static float[] table(int clips, int columns) {
        if ((long) clips * columns > MOST) {
            throw new TaxophoneException(
                    "%,d clips of %,d numbers are too many for one table".formatted(clips, columns),
                    "Average the features more: set components.side to " + ComponentsConfig.SMALL);
        }
        return new float[clips * columns];
    }

    // The block of each of so many indices; blocks differ in size by one at most.
    private static int[] blocks(int size, int side) {
        int count = Math.min(side, size);
        int[] block = new int[size];
        for (int i = 0; i < size; i++) {
            block[i] = (int) ((long) i * count / size);
        }
        return block;
    }

    private static float[] weights(int[] rowBlock, int[] columnBlock, int rows, int columns) {
        float[] weights = new float[rows * columns];
        for (int row : rowBlock) {
            for (int column : columnBlock) {
                weights[row * columns + column]++;
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1 / weights[i];
        }
        return weights;
    }
}
