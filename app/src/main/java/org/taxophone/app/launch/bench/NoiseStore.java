package org.taxophone.app.launch.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.features.FeatureStoreWriter;

/// Features of clips that are nothing but noise.
final class NoiseStore {
    private NoiseStore() {}

    /// @param side rows and columns of each clip
    static void write(Path file, int side, int clips) {
        List<String> ids = IntStream.range(0, clips).mapToObj(Integer::toString).toList();
        SplittableRandom random = new SplittableRandom(side);
        boolean[] mask = new boolean[side];
        Arrays.fill(mask, true);
        try (FeatureStoreWriter writer =
                FeatureStoreWriter.create(file, ids, "noise", side, side)) {
            for (int clip = 0; clip < clips; clip++) {
                float[] values = new float[side * side];
                for (int i = 0; i < values.length; i++) {
                    values[i] = (float) random.nextDouble();
                }
                writer.write(clip, new FeatureMatrix(side, side, values, mask));
            }
            writer.finish();
        }
    }
}
