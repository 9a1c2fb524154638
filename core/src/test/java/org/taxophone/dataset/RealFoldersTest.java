package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taxophone.job.JobContext;

/// Imports of real recordings, where they lie beside the project; skipped where they do not.
class RealFoldersTest {
    private static ImportResult imported(String name) {
        Path folder = Path.of("..", "..", "shared", "data", name);
        assumeTrue(Files.isDirectory(folder), "no recordings at " + folder);
        return new DatasetImporter().importFolder(ImportConfig.of(folder), JobContext.none());
    }

    @Test
    void spokenDigitsAreRecognised() {
        ImportResult result = imported("fsdd");
        Dataset dataset = result.dataset();
        assertThat(result.report().layout())
                .isEqualTo("FSDD: label, speaker and take from the name, split by speaker");
        assertThat(result.report().skipped()).isEmpty();
        assertThat(dataset.size()).isEqualTo(3000);
        assertThat(dataset.columns()).containsExactly("label", "speaker", "take");
        assertThat(dataset.labelColumn()).contains("label");
        assertThat(dataset.labelNames("label"))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(dataset.labelNames("speaker")).hasSize(6);
        DatasetStatistics statistics = DatasetStatistics.of(dataset);
        assertThat(statistics.sampleRates()).isEqualTo(Map.of(8000, 3000));
        assertThat(statistics.counts("label").values()).containsOnly(300);
        assertThat(statistics.durations().median()).isBetween(0.3, 0.6);
    }

    @Test
    void environmentalSoundsAreRecognised() {
        ImportResult result = imported("esc10");
        Dataset dataset = result.dataset();
        assertThat(result.report().layout()).startsWith("ESC-10: label from the folder");
        assertThat(result.report().skipped()).isEmpty();
        assertThat(dataset.size()).isEqualTo(400);
        assertThat(dataset.labelNames("label")).hasSize(10).contains("Dog bark", "Sea waves");
        assertThat(dataset.labelNames("fold")).containsExactly("1", "2", "3", "4", "5");
        DatasetStatistics statistics = DatasetStatistics.of(dataset);
        assertThat(statistics.counts("label").values()).containsOnly(40);
        assertThat(statistics.durations().median()).isBetween(4.9, 5.1);
    }
}
