package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several places ask for one run: it is read once, and anew when it was written anew.
class RunTablesTest {
    private static final int CLIPS = 20;

    @TempDir private Path folder;
    private Path project;

    @BeforeEach
    void make() throws IOException {
        project = folder.resolve("p.taxophone");
        MadeUpProject.write(project, Tones.write(folder.resolve("sounds"), 1), CLIPS, 3, 1);
    }

    @Test
    void whatSomebodyHoldsIsNotReadAgain() {
        try (Project open = Project.open(project)) {
            Run held = open.run(1);
            Run again = open.run(1);
            assertThat(again.assignment().orElseThrow()).isSameAs(held.assignment().orElseThrow());
            assertThat(again.projection().orElseThrow()).isSameAs(held.projection().orElseThrow());
            assertThat(held.assignment().orElseThrow().ids())
                    .isSameAs(open.dataset().orElseThrow().ids());
        }
    }

    @Test
    void whatWasWrittenAnewIsReadAnew() throws IOException {
        try (Project open = Project.open(project)) {
            Run held = open.run(1);
            Path table = open.runFolder(1).resolve("assignment.csv");
            String other = Files.readString(table).replaceAll(",[123],", ",2,");
            Files.delete(table);
            Files.writeString(table, other);

            int[] clusters = open.run(1).assignment().orElseThrow().clusters();
            assertThat(clusters).hasSize(CLIPS).containsOnly(1);
            assertThat(held.assignment().orElseThrow().clusters()).contains(0);

            Files.delete(table);
            assertThat(open.run(1).assignment()).isEmpty();
        }
    }

    @Test
    void theSameClipsInAnotherDatasetAreItsOwn() {
        try (Project open = Project.open(project)) {
            Run held = open.run(1);
            open.edit(dataset -> dataset.withColumn("mark", dataset.ids()));
            Run again = open.run(1);
            assertThat(again.assignment().orElseThrow().ids())
                    .isSameAs(open.dataset().orElseThrow().ids())
                    .isEqualTo(held.assignment().orElseThrow().ids());
        }
    }
}
