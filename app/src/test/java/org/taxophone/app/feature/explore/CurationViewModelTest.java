package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Saving;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFacts;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.CurationJournal;
import org.taxophone.project.curation.Curation;
import org.taxophone.projection.Projection;

/// Curating without a window: nine clips on a line, three in each of three clusters.
class CurationViewModelTest {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
    private static final ClusterAssignment MODEL =
            new ClusterAssignment(IDS, 3, new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2}, new float[0]);

    @TempDir private Path folder;
    private final Selection selection = new Selection();
    private final SimpleObjectProperty<@Nullable ExploredRun> explored =
            new SimpleObjectProperty<>();
    private final Background background = new Background(UiThread.immediate(), 0);
    private final Saving saving = new Saving(UiThread.immediate());
    private final CurationViewModel curation =
            new CurationViewModel(selection, explored, this::show, background, saving);

    @BeforeEach
    void open() {
        explored.set(run());
        curation.open(CurationJournal.open(folder, MODEL));
    }

    private void show(Curation now) {
        explored.set(shown().curated(now));
    }

    private ExploredRun shown() {
        return java.util.Objects.requireNonNull(explored.get());
    }

    private List<Integer> clusters() {
        return IntStream.of(shown().assignment().clusters()).boxed().toList();
    }

    @Test
    void splittingChoosesTheNewClusterAndUndoNamesIt() {
        selection.selectAll(List.of("b", "c"));
        curation.splitOff();
        assertThat(clusters()).containsExactly(0, 3, 3, 1, 1, 1, 2, 2, 2);
        assertThat(selection.clusterProperty().get()).isEqualTo(3);
        assertThat(curation.undoTextProperty().get()).isEqualTo("Undo split off 4");
        curation.undo();
        assertThat(clusters()).containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2);
        assertThat(selection.clusterProperty().get()).isEqualTo(Selection.NO_CLUSTER);
        assertThat(curation.undoTextProperty().get()).isEmpty();
        assertThat(curation.redoTextProperty().get()).isEqualTo("Redo split off 4");
        curation.redo();
        assertThat(shown().cluster(1)).isEqualTo(3);
    }

    @Test
    void selectedClustersMergeIntoTheLargestWhichIsChosen() {
        selection.select("a");
        curation.moveTo(3);
        selection.selectAll(List.of("a", "b", "d"));
        curation.mergeSelected();
        assertThat(shown().curation().clusters()).extracting(c -> c.id()).containsExactly(3);
        assertThat(selection.clusterProperty().get()).isEqualTo(2);
        assertThat(curation.undoTextProperty().get()).isEqualTo("Undo merge 1 + 2 + 3");
        assertThat(ClusterSummary.all(shown())).hasSize(1);
    }

    @Test
    void aRowDroppedOnAnotherIsMergedIntoIt() {
        selection.clusterProperty().set(2);
        curation.merge(3, 1);
        assertThat(clusters()).containsExactly(0, 0, 0, 1, 1, 1, 0, 0, 0);
        assertThat(selection.clusterProperty().get()).isZero();
    }

    @Test
    void noiseHasARowOfItsOwnAndGoesBack() {
        selection.selectAll(List.of("a", "i"));
        curation.noise();
        assertThat(ClusterSummary.all(shown()))
                .last()
                .satisfies(row -> assertThat(row.isNoise()).isTrue())
                .satisfies(row -> assertThat(row.count()).isEqualTo(2));
        assertThat(WallOrder.NAME.sorted(shown(), Selection.NOISE, -1)).containsExactly(0, 8);
        curation.back();
        assertThat(shown().assignment().noise()).isZero();
        assertThat(curation.undoTextProperty().get()).isEqualTo("Undo return of 2");
    }

    @Test
    void scoresAndHeatmapFollowAtOnce() {
        assertThat(shown().metrics().external().orElseThrow().accuracy()).isEqualTo(1);
        selection.selectAll(List.of("a", "b", "c"));
        curation.moveTo(2);
        assertThat(shown().metrics().external().orElseThrow().accuracy()).isEqualTo(6 / 9.0);
        Contingency table =
                Contingency.of(shown(), "label", Contingency.Order.AS_LISTED, c -> "c" + c);
        assertThat(table.data().counts()[1]).containsExactly(3, 3, 0);
        selection.select("i");
        curation.noise();
        Contingency noisy =
                Contingency.of(shown(), "label", Contingency.Order.AS_LISTED, c -> "c" + c);
        assertThat(noisy.clusters()).containsExactly(0, 1, 2, Selection.NOISE);
        assertThat(noisy.data().counts()[3]).containsExactly(0, 0, 1);
    }

    @Test
    void namesVerdictsNotesAndLocksAreShown() {
        curation.rename(2, " owl ");
        curation.rate(2, 4);
        curation.note(2, "far away");
        curation.lock(2, true);
        ClusterSummary row = ClusterSummary.all(shown()).get(1);
        assertThat(row.name()).isEqualTo("owl");
        assertThat(row.said().orElseThrow().verdict()).isEqualTo(4);
        assertThat(curation.undoTextProperty().get()).isEqualTo("Undo lock 2");
        curation.rate(2, 4); // the same again takes it back
        assertThat(ClusterSummary.all(shown()).get(1).said().orElseThrow().verdict()).isZero();
    }

    @Test
    void whatCannotBeDoneIsSaidAndForgottenWithTheNextAct() {
        curation.rename(2, "owl");
        curation.lock(2, true);
        selection.selectAll(List.of("d", "e"));
        curation.noise();
        assertThat(curation.noticeProperty().get())
                .isEqualTo("Cluster 2 owl is locked. Unlock it first, if it is to change.");
        assertThat(shown().assignment().noise()).isZero();
        curation.lock(2, false);
        assertThat(curation.noticeProperty().get()).isEmpty();
        selection.clear();
        curation.noise();
        assertThat(curation.noticeProperty().get()).startsWith("No clips are selected");
        selection.selectAll(List.of("a", "b", "c"));
        curation.splitOff();
        assertThat(curation.noticeProperty().get()).startsWith("The selection is the whole");
        curation.mergeSelected();
        assertThat(curation.noticeProperty().get()).startsWith("The selection lies in one");
    }

    @Test
    void aClusterIsSplitWhereTwoMeansPartIt() {
        curation.merge(3, 1); // 0 1 2 and 20 21 22
        curation.splitInTwo(1);
        assertThat(clusters()).containsExactly(0, 0, 0, 1, 1, 1, 3, 3, 3);
        assertThat(selection.clips()).containsExactly("g", "h", "i");
    }

    @Test
    void theMostAlikePairsAreAskedFirstAndNotTwice() {
        PairQuestions pairs = new PairQuestions(curation, explored, background);
        pairs.begin();
        // clusters are as wide; 1 and 2 are as near as 2 and 3
        assertThat(asked(pairs)).isEqualTo("1-2");
        pairs.different();
        assertThat(asked(pairs)).isEqualTo("2-3");
        pairs.skip();
        assertThat(asked(pairs)).isEqualTo("1-3");
        pairs.same();
        assertThat(shown().curation().clusters()).hasSize(2);
        assertThat(asked(pairs)).isEmpty(); // 1 and 2 were kept apart, 3 is gone
        pairs.end();
        curation.undo();
        pairs.begin();
        assertThat(asked(pairs)).isEqualTo("2-3"); // what was skipped is asked again
        curation.lock(3, true);
        assertThat(asked(pairs)).isEmpty();
    }

    private static String asked(PairQuestions pairs) {
        var pair = pairs.pairProperty().get();
        return pair == null ? "" : (pair.first() + 1) + "-" + (pair.second() + 1);
    }

    @Test
    void blindnessHidesNamesLabelsAndPurityButNoCluster() {
        curation.rename(1, "owl");
        ExploredRun blind = shown().blinded();
        assertThat(blind.name(0)).isEqualTo("Clip 1");
        assertThat(blind.dataset().columns()).isEmpty();
        assertThat(blind.metrics().external()).isEmpty();
        assertThat(ClusterSummary.all(blind))
                .allSatisfy(row -> assertThat(row.purity()).isEmpty())
                .first()
                .satisfies(row -> assertThat(row.name()).isEqualTo("owl"));
    }

    @Test
    void everythingIsThereAfterReopening() {
        curation.rename(1, "owl");
        curation.merge(3, 1);
        curation.undo();
        curation.open(CurationJournal.open(folder, MODEL));
        assertThat(curation.undoTextProperty().get()).isEqualTo("Undo rename 1");
        assertThat(curation.redoTextProperty().get()).isEqualTo("Redo merge 1 + 3");
        assertThat(curation.curation().orElseThrow().cluster(1).name()).isEqualTo("owl");
        curation.open(null);
        assertThat(curation.undoTextProperty().get()).isEmpty();
        curation.undo(); // nothing to undo, nothing happens
    }

    private static ExploredRun run() {
        List<Clip> clips = new ArrayList<>();
        for (String id : IDS) {
            clips.add(
                    new Clip(
                            id,
                            id + ".wav",
                            new AudioFacts("WAV, 16 bit", 8000, 1, 800, 0.5, 0.1, 0, "h", "")));
        }
        List<String> labels = new ArrayList<>();
        List.of("x", "y", "z").forEach(label -> labels.addAll(Collections.nCopies(3, label)));
        Dataset dataset =
                Dataset.of(Path.of("sounds"), clips, Map.of("label", labels), Optional.of("label"));
        float[] at = {0, 1, 2, 10, 11, 12, 20, 21, 22};
        return ExploredRun.of(
                1,
                dataset,
                MODEL,
                new Projection("UMAP of z", IDS, at, new float[9]),
                new Embeddings("z", IDS, 1, at),
                MetricReport.of(
                        MODEL,
                        Optional.of(
                                ExternalMetrics.score(dataset.labels("label"), MODEL.clusters())),
                        List.of()));
    }
}
