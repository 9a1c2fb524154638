package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;
import org.taxophone.sample.Sample;

class DemoCommandTest {
    @Test
    void aDisplayIsTold() {
        assertThat(DemoCommand.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(DemoCommand.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(DemoCommand.hasDisplay("Mac OS X", Map.of())).isTrue();
    }

    @Test
    void aFolderKeepsToItsSample(@TempDir Path folder) {
        DemoProject.open(folder, Sample.STRIKES, JobContext.none()).close();
        try (Project again = DemoProject.open(folder, Sample.STRIKES, JobContext.none())) {
            assertThat(again.dataset().orElseThrow().size()).isEqualTo(Sample.STRIKES.clips());
        }
        assertThatThrownBy(() -> DemoProject.open(folder, Sample.CALLS, JobContext.none()))
                .isInstanceOf(TaxophoneException.class)
                .hasMessageContaining("another sample: ")
                .hasMessageContaining("drum");
        assertThat(folder.resolve("sounds").resolve("warble")).doesNotExist();
    }

    @Test
    void aProjectIsCalledAsItsMakerSays(@TempDir Path folder) {
        String name = "Zwitschern und Trillern";
        try (Project made =
                DemoProject.open(folder.resolve("de"), Sample.CALLS, name, JobContext.none())) {
            assertThat(made.name()).isEqualTo(name);
        }
        try (Project again =
                DemoProject.open(folder.resolve("de"), Sample.CALLS, JobContext.none())) {
            assertThat(again.name()).as("once made it keeps its name").isEqualTo(name);
        }
    }
}
