package org.taxophone.app.launch.bench;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.embedding.Embeddings;

/// Gaussian clouds such as the peer draws: centres three times as wide as clouds.
final class Clouds {
    private Clouds() {}

    static Embeddings of(int rows, int dimension, int clouds) {
        SplittableRandom random = new SplittableRandom(0);
        double[] centres = new double[clouds * dimension];
        for (int i = 0; i < centres.length; i++) {
            centres[i] = 3 * random.nextGaussian();
        }
        float[] values = new float[rows * dimension];
        for (int row = 0; row < rows; row++) {
            int cloud = random.nextInt(clouds);
            for (int i = 0; i < dimension; i++) {
                values[row * dimension + i] =
                        (float) (centres[cloud * dimension + i] + random.nextGaussian());
            }
        }
        return new Embeddings(
                "clouds",
                IntStream.range(0, rows).mapToObj(Integer::toString).toList(),
                dimension,
                values);
    }
}
