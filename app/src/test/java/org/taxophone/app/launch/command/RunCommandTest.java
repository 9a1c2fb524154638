package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// `run` from end to end, on real files, and the single steps that it is made of.
class RunCommandTest extends CommandLineCase {
    @Test
    void jsonIsOneObjectAndNothingElse() throws IOException {
        assertThat(run("--recipe", "quick", "--seed", "4", "--json")).isZero();
        assertThat(err.toString()).isEmpty();
        JsonNode object = new ObjectMapper().readTree(out.toString());
        assertThat(object.path("project").asText()).isEqualTo(project);
        assertThat(object.path("run").asInt()).isEqualTo(1);
        assertThat(object.path("clips").asInt()).isEqualTo(39);
        assertThat(object.path("clusters").asInt()).isEqualTo(3);
        assertThat(object.path("used").asInt()).isEqualTo(3);
        assertThat(object.path("samplesPerSecond").asDouble()).isPositive();
        assertThat(object.has("peakResidentBytes")).isTrue();
        JsonNode metrics = object.path("metrics");
        assertThat(metrics.path("accuracy").asDouble()).isBetween(0.9, 1.0);
        for (String score : List.of("nmi", "ami", "ari", "purity", "homogeneity", "completeness")) {
            assertThat(metrics.path(score).isNumber()).as(score).isTrue();
        }
        JsonNode x = metrics.path("internal").path("x");
        for (String score : List.of("silhouette", "daviesBouldin", "calinskiHarabasz")) {
            assertThat(x.path(score).isNumber()).as(score).isTrue();
            assertThat(x.path("null").path(score).isNumber()).as("null " + score).isTrue();
        }
        assertThat(x.path("clips").asInt()).isEqualTo(x.path("ofClips").asInt());
        assertThat(metrics.path("map").path("trustworthiness").asDouble()).isBetween(0.5, 1.0);
        assertThat(metrics.path("usage").size()).isEqualTo(3);
        // k-means has no probabilities and no z: these scores are absent, never zero
        assertThat(metrics.has("information")).isFalse();
        assertThat(metrics.has("latent")).isFalse();
        assertThat(object.path("columns").path(0).path("column").asText()).isEqualTo("label");
        for (String stage : List.of("import", "features", "cluster", "map", "evaluate")) {
            assertThat(object.path("seconds").path(stage).isNumber()).as(stage).isTrue();
        }
        assertThat(object.path("skipped").size()).isEqualTo(1);
        JsonNode skipped = object.path("skipped").path(0);
        assertThat(skipped.path("path").asText()).isEqualTo("empty.wav");
        assertThat(skipped.path("reason").asText()).isNotEmpty();
        Path export = Path.of(project, "runs", "001", "export");
        for (String name :
                List.of("map.svg", "map.png", "heatmap.svg", "metrics.csv", "report.html")) {
            assertThat(export.resolve(name)).isNotEmptyFile();
        }
    }

    @Test
    void peopleGetLinesATableAndPaths() {
        assertThat(run("--recipe", "quick", "--clusters", "4")).isZero();
        assertThat(out.toString())
                .contains("39 of 40 files read")
                .contains("skipped: empty.wav")
                .contains("quick, 4 clusters")
                .contains("Calinski-Harabasz")
                .contains("accuracy")
                .contains("map.png");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theNumberOfClustersIsChosenWhereNobodyNamesIt() throws IOException {
        assertThat(run("--recipe", "quick", "--clusters", "2..8")).isZero();
        assertThat(out.toString()).containsPattern("K = \\d was chosen of 2 to 8: there the");
        assertThat(taxophone("evaluate", project, "--json")).isZero();
        JsonNode choice = new ObjectMapper().readTree(out.toString()).path("clusterChoice");
        assertThat(choice.path("clusters").asInt()).isBetween(2, 7);
        assertThat(choice.path("points")).hasSize(7);
        assertThat(run("--recipe", "quick", "--clusters", "many")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--clusters must be a number, \"auto\" or a range as 2..30: was many");
        assertThat(run("--recipe", "gmvae", "--clusters", "auto")).isEqualTo(1);
        assertThat(err.toString()).contains("learns together with its clusters");
    }

    @Test
    void findingsComeWithTheLineThatMendsThem() throws IOException {
        assertThat(run("--recipe", "quick", "--clusters", "8")).isZero();
        assertThat(out.toString())
                .contains("! 39 clips for 8 clusters: 4.9 each")
                .contains(
                        "  Try: taxophone run "
                                + project
                                + " --recipe quick --clusters 3 --seed 0");
        assertThat(taxophone("evaluate", project, "--json")).isZero();
        JsonNode advice = new ObjectMapper().readTree(out.toString()).path("advice");
        assertThat(advice.findValuesAsText("kind")).contains("FEW_CLIPS");
        assertThat(advice.findValuesAsText("command").toString()).contains("--clusters 3");
    }

    @Test
    void theSingleStepsDoTheSame() {
        assertThat(taxophone("import", sounds.toString(), "--project", project)).isZero();
        assertThat(out.toString()).contains("3 labels in column label");
        assertThat(taxophone("extract", project, "--recipe", "quick")).isZero();
        assertThat(out.toString()).contains("39 clips").contains("store ");
        assertThat(
                        taxophone(
                                "extract",
                                project,
                                "--recipe",
                                "paper/cat-uvac-us8k",
                                "--long-clips",
                                "windows",
                                "--set",
                                "features.clipSeconds=0.2"))
                .isZero();
        assertThat(out.toString()).contains("78 windows"); // of 0.3 s: two each
        assertThat(taxophone("train", project, "--recipe", "quick")).isZero();
        assertThat(out.toString()).contains("extracted before").contains("Run 1, quick");
        assertThat(taxophone("evaluate", project)).isZero();
        assertThat(out.toString()).contains("accuracy");
        assertThat(taxophone("evaluate", project, "1", "--json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"nmi\"");
        String to = temp.resolve("figures").toString();
        assertThat(taxophone("export", project, "1", "--to", to, "--format", "pdf,svg")).isZero();
        assertThat(temp.resolve("figures/map.pdf")).isNotEmptyFile();
        assertThat(out.toString()).contains("heatmap.svg");
        assertThat(taxophone("run", project, "--recipe", "quick", "--json")).isZero();
        assertThat(out.toString()).contains("\"run\": 2");
        assertThat(taxophone("resume", project)).isEqualTo(1);
        assertThat(err.toString()).contains("All 2 runs of the project are finished");
    }

    @Test
    void aTrainingPrintsItsLossTerms() {
        assertThat(
                        run(
                                "--epochs",
                                "1",
                                "--set",
                                "kind=events",
                                "--set",
                                "batchSize=16",
                                "--set",
                                "variationalWeight=0.01",
                                "--set",
                                "model.width=0.25",
                                "--set",
                                "gruUnits=16"))
                .isZero();
        assertThat(out.toString())
                .contains("epoch 1/1  loss ")
                .contains("KL z")
                .contains("contrast")
                .contains("train finished after");
        assertThat(Path.of(project, "runs/001/export/curves.svg")).isNotEmptyFile();
    }

    @Test
    void anInterruptedRunIsKeptAndGoesOn() {
        assertThat(taxophone("import", sounds.toString(), "--project", project)).isZero();
        interruption.raise();
        assertThat(taxophone("train", project, "--recipe", "quick")).isEqualTo(130);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "taxophone: Interrupted. Run 1 is kept. Go on with:"
                                + "  taxophone resume "
                                + project
                                + " 1");
        interruption = new Interruption();
        assertThat(taxophone("resume", project)).isZero();
        assertThat(out.toString()).contains("Run 1, quick");
    }
}
