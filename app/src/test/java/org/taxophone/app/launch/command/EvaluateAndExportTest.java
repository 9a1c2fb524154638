package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.project.CurationJournal;
import org.taxophone.project.Project;
import org.taxophone.project.curation.CurationAct;

/// `evaluate` and `export`: runs beside one another, and what a person made of a run.
class EvaluateAndExportTest extends CommandLineCase {
    @Test
    void runsAreComparedWithOneAnother() throws IOException {
        assertThat(run("--recipe", "quick")).isZero();
        assertThat(taxophone("train", project, "--recipe", "quick", "--seed", "5")).isZero();
        assertThat(taxophone("evaluate", project, "--runs", "1,2")).isZero();
        assertThat(out.toString())
                .contains("Agreement of 2 runs on 39 clips: mean ARI 1.000")
                .contains("2, quick, seed 5");
        assertThat(taxophone("evaluate", project, "--runs", "1,2", "--json")).isZero();
        JsonNode object = new ObjectMapper().readTree(out.toString());
        assertThat(object.path("mean").asDouble()).isEqualTo(1);
        assertThat(object.path("adjustedRand").path(1).size()).isEqualTo(2);
        assertThat(taxophone("evaluate", project, "--runs", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("two different runs");
        assertThat(taxophone("evaluate", project, "1", "--runs", "1,2")).isEqualTo(2);
        assertThat(taxophone("evaluate", project, "--runs", "1,7")).isEqualTo(1);
    }

    @Test
    void curatedClustersAreScoredAndExportedUnlessTheModelsAreAskedFor() throws IOException {
        run("--recipe", "quick", "--clusters", "3", "--seed", "4", "--json");
        try (Project opened = Project.open(Path.of(project))) {
            CurationJournal journal = opened.run(1).curationJournal().orElseThrow();
            journal.act(new CurationAct.Merged(List.of(2, 3), 1));
            journal.act(new CurationAct.Renamed(1, "all: of it"));
            journal.act(
                    new CurationAct.MarkedNoise(List.of(journal.now().model().ids().getFirst())));
        }
        assertThat(taxophone("evaluate", project, "--json")).isZero();
        JsonNode curated = new ObjectMapper().readTree(out.toString());
        assertThat(curated.path("curated").asBoolean()).isTrue();
        assertThat(curated.path("clusters").asInt()).isEqualTo(1);
        assertThat(curated.path("metrics").path("nmi").asDouble()).isLessThan(0.1);
        assertThat(taxophone("evaluate", project, "--model", "--json")).isZero();
        JsonNode model = new ObjectMapper().readTree(out.toString());
        assertThat(model.path("curated").asBoolean()).isFalse();
        assertThat(model.path("clusters").asInt()).isEqualTo(3);
        assertThat(taxophone("evaluate", project)).isZero();
        assertThat(out.toString()).contains("put right by hand");

        String to = temp.resolve("out").toString();
        assertThat(taxophone("export", project, "--to", to, "--format", "svg")).isZero();
        assertThat(temp.resolve("out/map.svg")).content().contains("1 all: of it");
        assertThat(temp.resolve("out/assignment.csv")).content().contains(",name,", "all: of it");
        assertThat(taxophone("export", project, "--model", "--to", to, "--format", "svg")).isZero();
        assertThat(temp.resolve("out/map.svg")).content().contains("Cluster 3");

        assertThat(taxophone("export", project, "--to", to, "--format", "svg", "--language", "de"))
                .isZero();
        assertThat(temp.resolve("out/map.svg"))
                .content()
                .contains(", Lauf 1: quick, Startwert 4", "Nachbarn", "1 all: of it")
                .doesNotContain("neighbours");
        assertThat(taxophone("export", project, "--language", "fr")).isEqualTo(2);
        assertThat(err.toString()).contains("--language must be one of en, de: was fr");

        String clips = temp.resolve("clips").toString();
        assertThat(taxophone("export", project, "1", "--clips", clips, "--clusters", "1,0"))
                .isZero();
        assertThat(out.toString().strip()).isEqualTo(Path.of(clips, "manifest.csv").toString());
        assertThat(err.toString()).contains("39 clips copied");
        assertThat(temp.resolve("clips/all_ of it")).isDirectory();
        assertThat(temp.resolve("clips/Noise")).isDirectory();
        assertThat(taxophone("export", project, "--clips", clips, "--clusters", "9")).isOne();
        assertThat(err.toString()).contains("There is no cluster 9");
        assertThat(taxophone("export", project, "--clusters", "1")).isEqualTo(2);
    }
}
