package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.JobContext;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;
import org.taxophone.training.StopSignal;

/// Each finding of a finished run, provoked by training on sounds for real.
class RealRunFindingsTest {
    @TempDir private Path temp;

    /// Too short for a watch over its epochs to speak.
    @Test
    void aShortTrainingThatToldNothingApartSaysSo() throws Exception {
        Path sounds = temp.resolve("copies");
        Files.createDirectories(sounds);
        Path one = Tones.write(temp.resolve("tones"), 1).resolve("low/0.wav");
        for (int copy = 0; copy < 20; copy++) {
            Files.copy(one, sounds.resolve(copy + ".wav"));
        }
        List<Finding> findings =
                run(sounds, small("paper/cat-uvac", "epochs=2"), RunConfig.ofSeed(1));
        Finding finding = only(findings, Kind.UNUSED_CLUSTERS);
        assertThat(finding.headline()).isEqualTo("One cluster holds every clip at the end");
        assertThat(finding.explanation()).startsWith("Nothing was told apart");
        assertThat(finding.remedy()).containsEntry("loss.balanceWeight", "1");
        assertThat(only(findings, Kind.CONSTANT_FEATURES).headline())
                .isEqualTo("All 20 clips look the same to the model");
    }

    @Test
    void aStrongPriorASplitThatLeaksAndFewClipsAreTold() throws Exception {
        Path sounds = Tones.write(temp.resolve("sounds"), 8);
        label(sounds, "speaker", clip -> "s" + clip % 2);
        List<Finding> findings =
                run(
                        sounds,
                        small("paper/cat-uvac", "epochs=2", "lambda=40", "validationShare=0.3"),
                        new RunConfig(1, Optional.of(6), Optional.of("speaker"))
                                .withSplit(Optional.of(SplitConfig.RANDOM)));
        assertThat(only(findings, Kind.STRONG_PRIOR).headline())
                .isEqualTo("The pull to the prior is strong: effective beta 40");
        assertThat(only(findings, Kind.SPLIT_LEAKS).headline())
                .isEqualTo("This split puts the same speaker in training and test: 2 of 2");
        assertThat(only(findings, Kind.FEW_CLIPS).headline())
                .isEqualTo("24 clips for 6 clusters: 4.0 each");
    }

    @Test
    void clustersThatFollowTheWrongColumnAreTold() throws Exception {
        Path sounds = Tones.write(temp.resolve("sounds"), 10);
        label(sounds, "mood", clip -> "m" + clip % 2);
        Finding finding =
                only(
                        run(
                                sounds,
                                small("paper/autoencoder", "epochs=3"),
                                new RunConfig(1, Optional.of(3), Optional.of("mood"))),
                        Kind.FOLLOWS_OTHER_COLUMN);
        assertThat(finding.headline())
                .matches("Clusters follow label more than mood: NMI 0\\.\\d\\d against 0\\.0\\d");
    }

    @Test
    void aSilhouetteOfNoiseIsTold() throws Exception {
        Path noise = Files.createDirectories(temp.resolve("noise"));
        SplittableRandom random = new SplittableRandom(9);
        for (int clip = 0; clip < 40; clip++) {
            float[] samples = new float[3 * 22_050]; // as long as the front end looks
            for (int i = 0; i < samples.length; i++) {
                samples[i] = (float) (0.2 * random.nextDouble() - 0.1);
            }
            WavWriter.write(noise.resolve(clip + ".wav"), new Waveform(samples, 22_050));
        }
        List<Finding> findings =
                run(
                        noise,
                        small("paper/beta-vae", "epochs=2"),
                        new RunConfig(1, Optional.of(4), Optional.empty()));
        assertThat(only(findings, Kind.NOISE_SILHOUETTE).headline()).contains("is that of noise");
        assertThat(only(findings, Kind.HIDDEN_BETA).headline())
                .isEqualTo("A lambda of 4 acts here like one of 1,040");
    }

    // ---- to make

    private List<Finding> run(Path sounds, Recipe recipe, RunConfig config) throws Exception {
        Path table = sounds.resolve("labels.csv");
        try (Project project = Project.create(temp.resolve("project"), "findings")) {
            ImportConfig folder = ImportConfig.of(sounds);
            project.importResult(new DatasetImporter().importFolder(folder, JobContext.none()));
            if (Files.exists(table)) {
                project.importLabels(table);
            }
            int number = project.newRun(recipe, config);
            return project.job(number, new StopSignal(), event -> {})
                    .run(JobContext.none())
                    .findings();
        }
    }

    private static Recipe small(String name, String... changes) {
        Recipe recipe = RecipeSettings.with(Recipes.named(name), "model.width", "0.25");
        recipe = RecipeSettings.with(recipe, "batchSize", "12");
        for (String change : changes) {
            String[] pair = change.split("=", 2);
            recipe = RecipeSettings.with(recipe, pair[0], pair[1]);
        }
        return recipe;
    }

    private static void label(
            Path sounds, String column, java.util.function.IntFunction<String> value)
            throws IOException {
        StringBuilder text = new StringBuilder("file," + column + "\n");
        try (var files = Files.walk(sounds)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = sounds.relativize(file).toString();
                int clip = Integer.parseInt(name.replaceAll("\\D", ""));
                text.append(name).append(',').append(value.apply(clip)).append('\n');
            }
        }
        Files.writeString(sounds.resolve("labels.csv"), text);
    }

    private static Finding only(List<Finding> findings, Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " among " + findings));
    }
}
