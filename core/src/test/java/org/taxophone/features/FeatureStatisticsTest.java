package org.taxophone.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobContext;

class FeatureStatisticsTest {
    @TempDir Path folder;

    private FeatureStore store() {
        Path file = folder.resolve("s.features");
        try (FeatureStoreWriter writer =
                FeatureStoreWriter.create(file, List.of("a", "b", "c"), "f", 1, 4)) {
            boolean[] half = {true, true, false, false};
            boolean[] none = new boolean[4];
            writer.write(0, new FeatureMatrix(1, 4, new float[] {1, 2, 99, 99}, half));
            writer.write(1, new FeatureMatrix(1, 4, new float[] {3, 6, -99, 99}, half));
            writer.write(2, new FeatureMatrix(1, 4, new float[4], none));
            writer.finish();
        }
        return FeatureStore.open(file);
    }

    @Test
    void soundingFramesOfTheChosenClipsCount() {
        try (FeatureStore store = store()) {
            FeatureStatistics all =
                    FeatureStatistics.of(store, new int[] {0, 1, 2}, JobContext.none());
            assertThat(all.count()).isEqualTo(4);
            assertThat(all.mean()).isCloseTo(3, within(1e-9));
            assertThat(all.deviation()).isCloseTo(Math.sqrt(3.5), within(1e-9));
            assertThat(FeatureStatistics.of(store, new int[] {0}, JobContext.none()).highest())
                    .isEqualTo(2);
            float[] values = {0, 1, 3.5f, 6, 8};
            all.toUnit(values, 0, 4);
            assertThat(values).containsExactly(0, 0, 0.5f, 1, 8);
        }
    }

    @Test
    void nothingToMeasureIsToldSo() {
        try (FeatureStore store = store()) {
            assertThatThrownBy(() -> FeatureStatistics.of(store, new int[] {2}, JobContext.none()))
                    .isInstanceOf(TaxophoneException.class)
                    .hasMessageContaining("No frame");
        }
    }
}
