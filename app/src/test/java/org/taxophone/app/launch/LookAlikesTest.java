package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportResult;
import org.taxophone.job.JobContext;

/// What `reproduce` is tried on is taken for what it looks like.
class LookAlikesTest {
    @TempDir private Path temp;

    @Test
    void eachIsTakenForItsCorpus() throws Exception {
        LookAlikes all = new LookAlikes(temp.resolve("sample"), 6);
        ImportResult irmas = read(all.irmas(temp.resolve("a")));
        assertThat(irmas.report().layout()).startsWith("IRMAS");
        assertThat(irmas.dataset().labelNames("recording")).hasSize(16);
        ImportResult street = read(all.urbanSound(temp.resolve("b")));
        assertThat(street.report().layout()).startsWith("UrbanSound8K");
        assertThat(street.dataset().labelNames("class")).hasSize(8).contains("dog_bark");
        ImportResult digits = read(all.audioMnist(temp.resolve("c")));
        assertThat(digits.report().layout()).startsWith("AudioMNIST");
        assertThat(digits.dataset().labelColumn()).isPresent();
    }

    private static ImportResult read(Path folder) {
        ImportResult result =
                new DatasetImporter().importFolder(ImportConfig.of(folder), JobContext.none());
        assertThat(result.dataset().size()).isEqualTo(48);
        return result;
    }
}
