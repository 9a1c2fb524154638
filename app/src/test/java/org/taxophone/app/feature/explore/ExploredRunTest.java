package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taxophone.app.control.heatmap.HeatmapCell;
import org.taxophone.audio.AudioFacts;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;

/// Six clips on a line: a, b and c in the first cluster, d and e in the second, gone in the second
/// but no longer in the data set; the third cluster is empty.
class ExploredRunTest {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "gone");

    private final ExploredRun run = run(0.9f, 0.6f, 1, 1, 0.5f, 1);

    @Test
    void clipsThatLeftAreKnownByIdAlone() {
        assertThat(run.row("gone")).isEqualTo(5);
        assertThat(run.name(5)).isEqualTo("gone");
        assertThat(run.sound(5)).isEmpty();
        assertThat(run.value(5, "label")).isEmpty();
        assertThat(run.value(0, "label")).isEqualTo("low");
        assertThat(run.value(0, "taken away")).isEmpty();
        assertThat(run.row("never")).isEqualTo(-1);
        assertThat(run.name(0)).isEqualTo("a.wav");
    }

    @Test
    void clustersAreSummedUp() {
        List<ClusterSummary> clusters = ClusterSummary.all(run);

        assertThat(clusters).extracting(ClusterSummary::count).containsExactly(3, 3, 0);
        assertThat(clusters.get(0).purity().getAsDouble()).isEqualTo(2 / 3.0);
        assertThat(clusters.get(0).majority()).hasValue("low");
        assertThat(clusters.get(2).purity()).isEmpty();
        assertThat(clusters.get(2).typical()).isEmpty();
        // the middle of 0, 1, 5 is 2: b is nearest, but a and c are of other speakers too
        assertThat(clusters.get(0).typical()).containsExactly("b", "a", "c");
    }

    @Test
    void examplesPreferDifferentSpeakers() {
        // d and e share a speaker: d is shown first, e fills the gap
        assertThat(ClusterSummary.all(run).get(1).typical()).startsWith("e").contains("d");
    }

    @Test
    void neighboursAreNearestFirst() {
        assertThat(Neighbours.nearest(run.space(), 0, 3)).containsExactly(1, 2, 3);
        assertThat(Neighbours.nearest(run.space(), 5, 99)).hasSize(5);
    }

    @Test
    void wallIsInItsOrder() {
        assertThat(WallOrder.TYPICAL.sorted(run, 0, -1)).containsExactly(1, 0, 2);
        assertThat(WallOrder.DOUBTFUL.sorted(run, 0, -1)).containsExactly(1, 0, 2);
        assertThat(WallOrder.DURATION.sorted(run, 0, -1)).containsExactly(2, 1, 0);
        assertThat(WallOrder.NAME.sorted(run, -1, -1)).startsWith(0, 1, 2);
        assertThat(WallOrder.NEAREST.sorted(run, -1, 2)).startsWith(2);
        assertThat(WallOrder.NEAREST.sorted(run, 2, -1)).isEmpty();
    }

    @Test
    void bestMatchLiesOnTheDiagonal() {
        Contingency table =
                Contingency.of(run, "label", Contingency.Order.BEST_MATCH, c -> "c" + c);

        assertThat(table.data().columns()).containsExactly("high", "low");
        assertThat(table.clusters()).containsExactly(1, 0, 2);
        assertThat(table.data().counts()[0]).containsExactly(2, 0);
        assertThat(table.data().counts()[1]).containsExactly(1, 2);
        assertThat(table.clips(run, Set.of(new HeatmapCell(1, 1)))).containsExactly("a", "b");
        assertThat(table.clips(run, Set.of(new HeatmapCell(2, 0)))).isEmpty();
    }

    @Test
    void colourFollowsItsChoice() {
        assertThat(Colouring.of(run, new Colouring.Choice.Cluster()).groups())
                .containsExactly(0, 0, 0, 1, 1, 1);
        Colouring label = Colouring.of(run, new Colouring.Choice.Column("label"));
        assertThat(label.groups()).containsExactly(1, 1, 0, 0, 0, -1);
        Colouring confidence = Colouring.of(run, new Colouring.Choice.Confidence());
        assertThat(confidence.isScale()).isTrue();
        assertThat(confidence.groups()[2]).isGreaterThan(confidence.groups()[1]);
    }

    @Test
    void aRunThatAppliesAModelTellsWhatIsUnlikeItsClips() {
        assertThat(Colouring.choices(run)).doesNotContain(new Colouring.Choice.Distance());
        ExploredRun applied = run.withDistances(new float[] {0.2f, 1, 1.01f, 0, 7, 0.9f});
        assertThat(Colouring.choices(applied)).contains(new Colouring.Choice.Distance());
        Colouring distance = Colouring.of(applied, new Colouring.Choice.Distance());
        assertThat(distance.groups()).containsExactly(0, 0, 1, 0, 1, 0);
        assertThat(distance.names()).hasSize(2);
        assertThat(Colouring.Choice.of(new Colouring.Choice.Distance().text()))
                .isEqualTo(new Colouring.Choice.Distance());
        ClipField field = ClipField.of(ClipField.Kind.DISTANCE);
        assertThat(ClipField.of(applied)).contains(field);
        assertThat(ClipField.of(run)).doesNotContain(field);
        assertThat(field.number(applied.blinded(), 4)).isEqualTo(7);
    }

    @Test
    void mapAndClustersMustBeOfTheSameClips() {
        assertThatThrownBy(
                        () ->
                                ExploredRun.of(
                                        7,
                                        run.dataset(),
                                        run.assignment(),
                                        new Projection("m", List.of(), new float[0], new float[0]),
                                        run.space(),
                                        run.metrics()))
                .hasMessageContaining("run 7");
    }

    private static ExploredRun run(float... confidence) {
        List<Clip> clips = new ArrayList<>();
        double[] seconds = {3, 2, 1, 1, 1};
        for (int i = 0; i < 5; i++) {
            AudioFacts facts =
                    new AudioFacts(
                            "WAV, 16 bit",
                            8000,
                            1,
                            (long) (8000 * seconds[i]),
                            0.5,
                            0.1,
                            0,
                            "h",
                            "");
            clips.add(new Clip(IDS.get(i), IDS.get(i) + ".wav", facts));
        }
        Dataset dataset =
                Dataset.of(
                        Path.of("sounds"),
                        clips,
                        Map.of(
                                "label", List.of("low", "low", "high", "high", "high"),
                                "speaker", List.of("x", "y", "z", "x", "x")),
                        Optional.of("label"));
        int[] assigned = {0, 0, 0, 1, 1, 1};
        float[] probabilities = new float[18];
        for (int row = 0; row < 6; row++) {
            probabilities[3 * row + assigned[row]] = confidence[row];
            probabilities[3 * row + 2] = 1 - confidence[row];
        }
        float[] at = {0, 1, 5, 10, 11, 13};
        return ExploredRun.of(
                1,
                dataset,
                new ClusterAssignment(IDS, 3, assigned, probabilities),
                new Projection("UMAP of z", IDS, at, new float[6]),
                new Embeddings("z", IDS, 1, at),
                MetricReport.of(
                        new ClusterAssignment(IDS, 3, assigned, probabilities),
                        Optional.empty(),
                        List.of()));
    }
}
