package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.project.CurationJournal;
import org.taxophone.project.Json;
import org.taxophone.project.OwnRecipes;
import org.taxophone.project.Project;
import org.taxophone.project.curation.CurationAct;

/// The command line from end to end, on real files.
class CommandLineTest {
    @TempDir private Path temp;
    private Path sounds;
    private String project = "";
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Interruption interruption = new Interruption();
    private final List<Path> windows = new ArrayList<>();

    @BeforeEach
    void makeSounds() throws IOException {
        sounds = temp.resolve("my sounds");
        for (String kind : List.of("high", "low", "noise")) {
            Files.createDirectories(sounds.resolve(kind));
            for (int clip = 0; clip < 13; clip++) {
                WavWriter.write(sounds.resolve(kind).resolve(clip + ".wav"), sound(kind, clip));
            }
        }
        Files.write(sounds.resolve("empty.wav"), new byte[0]);
        project = temp.resolve("p").toString();
    }

    private static Waveform sound(String kind, int clip) {
        SplittableRandom random = new SplittableRandom(clip);
        float[] samples = new float[2400];
        double hertz = (kind.equals("low") ? 300 : 2500) * (1 + 0.1 * random.nextDouble());
        for (int i = 0; i < samples.length; i++) {
            double noise = 2 * random.nextDouble() - 1;
            double tone = Math.sin(2 * Math.PI * hertz * i / 8000);
            samples[i] = (float) (kind.equals("noise") ? 0.3 * noise : 0.5 * tone + 0.01 * noise);
        }
        return new Waveform(samples, 8000);
    }

    private int taxophone(String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
        return TaxophoneCommand.commandLine(
                        terminal,
                        interruption,
                        windows::add,
                        new OwnRecipes(temp.resolve("recipes")))
                .execute(arguments);
    }

    private int run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("run", sounds.toString(), "--project", project));
        arguments.addAll(List.of(more));
        return taxophone(arguments.toArray(String[]::new));
    }

    @Test
    void aRecipeThatIsKeptIsCalledByItsName() throws IOException {
        OwnRecipes own = new OwnRecipes(temp.resolve("recipes"));
        own.keep("mine", RecipeSettings.with(Recipes.named("quick"), "dimensions", "7"));
        assertThat(taxophone("recipes")).isZero();
        assertThat(out.toString()).contains("mine\n    Your own: quick (components.dimensions 7)");
        assertThat(run("--recipe", "mine", "--json")).isZero();
        assertThat(
                        new ObjectMapper()
                                .readTree(
                                        Files.readString(
                                                Path.of(project).resolve("runs/001/run.json")))
                                .at("/recipe/method/components/dimensions")
                                .asInt())
                .isEqualTo(7);
        assertThat(run("--recipe", "yours")).isEqualTo(2);
        assertThat(err.toString()).contains("or of your own: mine");
    }

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
    void aLayoutIsToldWindowsAreCutAndTracksExported() throws IOException {
        sounds = temp.resolve("digits");
        Files.createDirectories(sounds);
        for (int clip = 0; clip < 12; clip++) {
            String name = clip % 3 + "_" + (clip % 2 == 0 ? "ann" : "bob") + "_" + clip + ".wav";
            WavWriter.write(sounds.resolve(name), sound(clip % 3 == 0 ? "low" : "high", clip));
        }
        assertThat(run("--recipe", "quick", "--window", "0.2", "--hop", "0.05")).isZero();
        assertThat(err.toString())
                .contains(
                        "looks like FSDD: label, speaker and take from the name, split by speaker"
                                + " (--layout none takes it plainly)");
        assertThat(out.toString()).contains("12 of 12 files read").contains("36 clips");
        assertThat(taxophone("export", project, "--format", "raven,audacity")).isZero();
        Path export = Path.of(project, "runs", "001", "export");
        assertThat(Files.readAllLines(export.resolve("audacity/0_ann_0.txt")))
                .hasSize(3)
                .allMatch(line -> line.matches("[0-9.]+\t[0-9.]+\tcluster [1-3]"));
        assertThat(export.resolve("raven/0_ann_0.Table.1.selections.txt")).isNotEmptyFile();
        assertThat(taxophone("import", "--project", project)).isEqualTo(2);
        Path labels = temp.resolve("more.csv");
        Files.writeString(labels, "file,mood\n0_ann_0.wav,calm\n");
        assertThat(taxophone("import", "--labels", labels.toString(), "--project", project))
                .isZero();
        assertThat(out.toString()).contains("mood").contains("1_bob_1.wav: no label");
        assertThat(run("--recipe", "quick", "--split", "by speaker")).isEqualTo(2);
        assertThat(err.toString()).contains("split must be random, stratified, group:COLUMN");
        assertThat(run("--recipe", "quick", "--hop", "2")).isEqualTo(2);
        assertThat(run("--recipe", "quick", "--layout", "none", "--split", "random")).isZero();
        assertThat(err.toString()).doesNotContain("looks like");
    }

    @Test
    void theSingleStepsDoTheSame() {
        assertThat(taxophone("import", sounds.toString(), "--project", project)).isZero();
        assertThat(out.toString()).contains("3 labels in column label");
        assertThat(taxophone("extract", project, "--recipe", "quick")).isZero();
        assertThat(out.toString()).contains("39 clips").contains("store ");
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

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatWouldDo() {
        assertThat(run("--recipe", "qick")).isEqualTo(2);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines(
                        "taxophone: There is no recipe called qick"
                                + "  next:  Take one of "
                                + org.taxophone.experiment.Recipes.all().stream()
                                        .map(org.taxophone.experiment.Recipe::name)
                                        .collect(java.util.stream.Collectors.joining(", ")));
        assertThat(run("--recipe", "quick", "--set", "bogus=1")).isEqualTo(2);
        assertThat(err.toString()).contains("no setting bogus").contains("components.dimensions");
        assertThat(run("--set", "lambda=-1")).isEqualTo(2);
        assertThat(err.toString()).contains("lambda must be >= 0: was -1.0");
        assertThat(run("--set", "novalue")).isEqualTo(2);
        assertThat(err.toString()).contains("--set takes KEY=VALUE: was novalue");
        assertThat(run("--recipe", "quick", "--epochs", "3")).isEqualTo(2);
        assertThat(run("--clusters", "1")).isEqualTo(2);
        assertThat(run("--clusters", "many")).isEqualTo(2);
        assertThat(run("--pattern", "(x")).isEqualTo(2);
        assertThat(run("--bogus")).isEqualTo(2);
        assertThat(err.toString()).contains("taxophone run --help");
        assertThat(taxophone("run")).isEqualTo(2);
        assertThat(taxophone("fly")).isEqualTo(2);
        assertThat(taxophone()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void failuresEndWithOneWithoutAStackTrace() throws IOException {
        assertThat(taxophone("run", temp.resolve("nowhere").toString())).isEqualTo(1);
        assertThat(err.toString())
                .contains("There is no folder ")
                .contains("next:")
                .doesNotContain("\tat ");
        Path nothing = Files.createDirectories(temp.resolve("nothing"));
        assertThat(taxophone("run", nothing.toString(), "--project", project)).isEqualTo(1);
        assertThat(taxophone("evaluate", temp.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("is no Taxophone project");
        assertThat(taxophone("evaluate", temp.toString(), "--verbose")).isEqualTo(1);
        assertThat(err.toString()).contains("\tat ");
        assertThat(run("--recipe", "quick", "--label", "mood")).isNotZero();
        assertThat(err.toString()).contains("mood");
    }

    @Test
    void aProjectThatIsOpenElsewhereIsLeftAlone() {
        try (Project open = Project.create(Path.of(project), "x")) {
            assertThat(run("--recipe", "quick")).isEqualTo(1);
            assertThat(err.toString()).contains("is open elsewhere, in process");
            assertThat(open.dataset()).isEmpty();
        }
    }

    @Test
    void aProjectOfOtherSoundsIsNotOverwritten() throws IOException {
        assertThat(taxophone("import", sounds.toString(), "--project", project)).isZero();
        Path others = Files.createDirectories(temp.resolve("others"));
        assertThat(taxophone("import", others.toString(), "--project", project)).isEqualTo(2);
        assertThat(err.toString()).contains("holds the sounds of " + sounds);
    }

    @Test
    void recipesAreListedAndPrinted() {
        assertThat(taxophone("recipes")).isZero();
        assertThat(out.toString()).contains("robust").contains("quick").contains("paper/cat-uvac");
        assertThat(taxophone("recipes", "robust", "--kind", "textures")).isZero();
        assertThat(out.toString())
                .contains("training.learningRate = 0.001")
                .contains("kind = textures");
        assertThat(taxophone("recipes", "quick", "--json")).isZero();
        assertThat(Json.fromJson(out.toString(), Map.class)).containsEntry("name", "quick");
        assertThat(taxophone("recipes", "slow")).isEqualTo(2);
        assertThat(taxophone("--version")).isZero();
        assertThat(out.toString()).startsWith("Taxophone 0");
        assertThat(taxophone("--help")).isZero();
        assertThat(out.toString()).contains("bench").contains("doctor").contains("demo");
    }

    @Test
    void aDisplayIsTold() {
        assertThat(DemoCommand.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(DemoCommand.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(DemoCommand.hasDisplay("Mac OS X", Map.of())).isTrue();
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
