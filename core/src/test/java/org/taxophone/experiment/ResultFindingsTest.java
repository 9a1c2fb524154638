package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFacts;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.Clusterer;
import org.taxophone.clustering.KMeansConfig;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.GoldenRows;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// Each finding of a result, provoked by clustering real numbers.
class ResultFindingsTest {
    private static final Recipe QUICK = Recipes.named(Recipes.QUICK);
    private static final Recipe ROBUST = Recipes.named(Recipes.ROBUST);

    @Test
    void soundGroupsAreLeftAlone() {
        assertThat(findings(QUICK, groups(200, "features"), 4, Map.of("kind", every(200, 4))))
                .isEmpty();
    }

    @Test
    void clustersThatFollowAnotherColumnAreTold() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("digit", shuffled(200, 10));
        columns.put("speaker", every(200, 4));
        columns.put("voice", every(200, 4).stream().map(v -> "voice " + v).toList());
        columns.put("file", every(200, 200));
        columns.put("studio", every(200, 1));
        Finding finding =
                only(
                        findings(QUICK, groups(200, "features"), 4, columns),
                        Kind.FOLLOWS_OTHER_COLUMN);
        assertThat(finding.headline())
                .matches("Clusters follow speaker more than digit: NMI 1\\.00 against 0\\.\\d\\d");
        assertThat(finding.remedy()).containsEntry("recipe", "robust");
        assertThat(finding.sinceEpoch()).isZero();
    }

    /// By NMI a column of many values looks followed; by AMI it is not.
    @Test
    void manyValuesAreNotTakenForAgreement() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("digit", shuffled(200, 4));
        columns.put("minute", shuffled(200, 90));
        columns.put("file", every(200, 200));
        columns.put("studio", every(200, 1));
        Dataset dataset = dataset(200, columns);
        ClusterAssignment cut = cut(groups(200, "features"), 4);
        List<Association> all = Association.of(dataset, cut);
        assertThat(all).extracting(Association::column).containsOnly("digit", "minute");
        Association minute =
                all.stream().filter(one -> one.column().equals("minute")).findFirst().orElseThrow();
        assertThat(minute.shared().nmi()).isGreaterThan(0.2);
        assertThat(minute.shared().ami()).isBetween(-0.05, 0.05);
        assertThat(findings(QUICK, groups(200, "features"), 4, columns)).isEmpty();
    }

    @Test
    void aSilhouetteOfNoiseIsTold() {
        Finding finding =
                only(
                        findings(QUICK, gaussian(400, 8, 1, "features"), 6, Map.of()),
                        Kind.NOISE_SILHOUETTE);
        assertThat(finding.headline())
                .matches(
                        "The silhouette in features, 0\\.\\d\\d, is that of noise \\(0\\.\\d\\d\\)");
        assertThat(finding.remedy()).containsEntry("recipe", "robust");
        assertThat(
                        only(
                                        findings(
                                                ROBUST,
                                                gaussian(400, 8, 1, "features"),
                                                6,
                                                Map.of()),
                                        Kind.NOISE_SILHOUETTE)
                                .remedy())
                .isEmpty();
    }

    /// The collapse of the instrument report.
    @Test
    void aCollapsedLatentSaysWhatItsSilhouetteIs() {
        Recipe paper = Recipes.named("paper/cat-uvac");
        Finding finding =
                only(
                        findings(paper, gaussian(600, 32, 31, "z"), 11, Map.of()),
                        Kind.NOISE_SILHOUETTE);
        assertThat(finding.headline())
                .startsWith("31 of 32 latent dimensions carry nothing: the silhouette in z, 0.5")
                .contains("is that of noise (0.5");
        Remedy remedy = Remedy.of(finding, paper, RunConfig.ofSeed(3)).orElseThrow();
        assertThat(remedy.commandLine(Path.of("sounds")))
                .startsWith("taxophone run sounds --recipe paper/cat-uvac --seed 3")
                .contains("lambda=0.13");
    }

    @Test
    void fewClipsAreTold() {
        Finding finding =
                only(findings(QUICK, groups(24, "features"), 10, Map.of()), Kind.FEW_CLIPS);
        assertThat(finding.headline()).isEqualTo("24 clips for 10 clusters: 2.4 each");
        Remedy remedy = Remedy.of(finding, QUICK, RunConfig.ofSeed(0)).orElseThrow();
        assertThat(remedy.config().clusters()).contains(2);
        assertThat(remedy.commandLine(Path.of("a b")))
                .isEqualTo("taxophone run 'a b' --recipe quick --clusters 2 --seed 0");
    }

    @Test
    void clipsThatAllLookTheSameAreTold() {
        Embeddings x = new Embeddings("x", GoldenRows.ids(60), 12, new float[720]);
        assertThat(only(findings(QUICK, x, 3, Map.of()), Kind.CONSTANT_FEATURES).headline())
                .isEqualTo("All 60 clips look the same to the model");
    }

    @Test
    void featuresThatAreMostlyTheSameAreTold() {
        float[] values = new float[60 * 40];
        for (int row = 0; row < 60; row++) {
            values[40 * row] = row % 3;
            values[40 * row + 1] = row;
        }
        Embeddings x = new Embeddings("x", GoldenRows.ids(60), 40, values);
        assertThat(only(findings(QUICK, x, 3, Map.of()), Kind.CONSTANT_FEATURES).headline())
                .isEqualTo("38 of 40 features are the same in every clip");
    }

    @Test
    void copiesAreTold() {
        float[] values = groups(60, "x").values().clone();
        System.arraycopy(values, 0, values, values.length / 2, values.length / 2);
        Embeddings x = new Embeddings("x", GoldenRows.ids(60), 8, values);
        assertThat(only(findings(QUICK, x, 3, Map.of()), Kind.CONSTANT_FEATURES).headline())
                .isEqualTo("30 of 60 clips are copies of others");
    }

    @Test
    void aStrongPriorIsTold() {
        Embeddings z = groups(200, "z");
        ClusterAssignment cut = cut(z, 4);
        MetricReport metrics =
                Evaluation.score(
                        Scored.of(cut, List.of(z)).with(OptionalDouble.of(1040)),
                        new int[200],
                        1,
                        JobContext.none());
        List<Finding> findings =
                ResultFindings.of(
                        Recipes.named("paper/cat-uvac"),
                        cut,
                        metrics,
                        List.of(z),
                        dataset(200, Map.of()),
                        Optional.empty());
        assertThat(only(findings, Kind.STRONG_PRIOR).headline())
                .isEqualTo("The pull to the prior is strong: effective beta 1,040");
    }

    @Test
    void oneThingIsToldOnce() {
        Finding hidden = new Finding(Kind.HIDDEN_BETA, 2, "a", "b", Map.of());
        Finding dead = new Finding(Kind.LATENT_COLLAPSED, 5, "c", "d", Map.of());
        Finding strong = new Finding(Kind.STRONG_PRIOR, 0, "e", "f", Map.of());
        Finding noise =
                new Finding(
                        Kind.NOISE_SILHOUETTE,
                        0,
                        "31 of 32 latent dimensions carry nothing: g",
                        "h",
                        Map.of());
        assertThat(ResultFindings.join(List.of(hidden, dead), List.of(strong, noise)))
                .containsExactly(hidden, noise);
        assertThat(ResultFindings.join(List.of(dead), List.of(strong)))
                .containsExactly(dead, strong);
    }

    @Test
    void aRemedyThatTheRecipeDoesNotKnowIsNone() {
        Finding strange = new Finding(Kind.FEW_CLIPS, 0, "a", "b", Map.of("warp", "9"));
        Finding none = new Finding(Kind.FEW_CLIPS, 0, "a", "b", Map.of());
        Finding epochs = new Finding(Kind.NO_PROGRESS, 3, "a", "b", Map.of("epochs", "20"));
        assertThat(Remedy.of(strange, ROBUST, RunConfig.defaults())).isEmpty();
        assertThat(Remedy.of(none, ROBUST, RunConfig.defaults())).isEmpty();
        assertThat(
                        Remedy.of(epochs, ROBUST, RunConfig.defaults())
                                .orElseThrow()
                                .commandLine(Path.of("p")))
                .isEqualTo("taxophone run p --recipe robust --seed 0 --set training.epochs=20");
    }

    // ---- to make

    /// Clusters the rows for real, scores them and looks; the first column is the one that is
    /// meant.
    private static List<Finding> findings(
            Recipe recipe, Embeddings space, int clusters, Map<String, List<String>> columns) {
        ClusterAssignment cut = cut(space, clusters);
        Dataset dataset = dataset(space.rows(), columns);
        Optional<String> column = columns.keySet().stream().findFirst();
        MetricReport metrics =
                Evaluation.score(
                        Scored.of(cut, List.of(space)).madeBy(QUICK.method()),
                        Evaluation.labels(dataset, column, cut.ids()),
                        1,
                        JobContext.none());
        return ResultFindings.of(recipe, cut, metrics, List.of(space), dataset, column);
    }

    private static Finding only(List<Finding> findings, Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " among " + findings));
    }

    private static ClusterAssignment cut(Embeddings space, int clusters) {
        return Clusterer.cluster(space, KMeansConfig.of(clusters, 1), JobContext.none());
    }

    /// Four groups far apart in eight dimensions; row i is of group i % 4.
    private static Embeddings groups(int rows, String space) {
        SplittableRandom random = new SplittableRandom(4);
        float[] values = new float[8 * rows];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((i % 8 == i / 8 % 4 ? 10 : 0) + random.nextGaussian());
        }
        return new Embeddings(space, GoldenRows.ids(rows), 8, values);
    }

    /// Noise of which all but some dimensions are dead.
    private static Embeddings gaussian(int rows, int dimension, int dead, String space) {
        SplittableRandom random = new SplittableRandom(5);
        float[] values = new float[dimension * rows];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * (i % dimension < dead ? 1e-3 : 1));
        }
        return new Embeddings(space, GoldenRows.ids(rows), dimension, values);
    }

    private static List<String> every(int rows, int values) {
        List<String> column = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            column.add("v" + row % values);
        }
        return column;
    }

    private static List<String> shuffled(int rows, int values) {
        SplittableRandom random = new SplittableRandom(values);
        List<String> column = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            column.add("v" + random.nextInt(values));
        }
        return column;
    }

    private static Dataset dataset(int rows, Map<String, List<String>> columns) {
        AudioFacts facts = new AudioFacts("WAV, 16 bit", 8000, 1, 80, 0.5, 0.1, 0, "h", "");
        return Dataset.of(
                Path.of("sounds"),
                GoldenRows.ids(rows).stream().map(id -> new Clip(id, id + ".wav", facts)).toList(),
                columns,
                Optional.empty());
    }
}
