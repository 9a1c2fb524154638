package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.taxophone.app.feature.explore.ClipField.Kind;
import org.taxophone.app.feature.explore.ClipTable.SortKey;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.Background;
import org.taxophone.app.task.UiThread;
import org.taxophone.audio.AudioFacts;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;

/// The table without a window: take 10, take 2 and take 1, which is noise, and one that left the
/// data set.
class ClipTableTest {
    private static final List<String> IDS = List.of("ten", "two", "one", "gone");

    private final Selection selection = new Selection();
    private final SimpleObjectProperty<@Nullable ExploredRun> explored =
            new SimpleObjectProperty<>();
    private final Player player = CapturingSink.silent();
    private final ClipTable table =
            new ClipTable(
                    selection,
                    new ClipActs(
                            selection,
                            new Listening(
                                    player,
                                    selection,
                                    new Audition(player, selection, new CurrentProject())),
                            explored),
                    explored,
                    new Background(UiThread.immediate(), 0).latest());

    @AfterEach
    void close() {
        player.close();
    }

    @Test
    void fieldsAreThoseThatTheRunHas() {
        assertThat(table.fieldsProperty().get()).isEmpty();
        explored.set(run(1, new float[] {0.9f, 0.1f, 0.4f, 0.6f, 0.5f, 0.5f, 0.3f, 0.7f}));
        assertThat(table.fieldsProperty().get())
                .containsExactly(
                        ClipField.of(Kind.NAME),
                        ClipField.of(Kind.CLUSTER),
                        ClipField.of(Kind.CONFIDENCE),
                        new ClipField(Kind.COLUMN, "word"),
                        ClipField.of(Kind.DURATION),
                        ClipField.of(Kind.LEVEL),
                        new ClipField(Kind.COLUMN, "day"));
        sort(Kind.CONFIDENCE, true);
        assertThat(table.rowsProperty().get()).containsExactly(0, 3, 1, 2);

        explored.set(run(2, new float[0])); // knows no doubt: nothing to sort by either
        assertThat(table.fieldsProperty().get()).doesNotContain(ClipField.of(Kind.CONFIDENCE));
        assertThat(table.orderProperty().get()).isEmpty();
        assertThat(table.rowsProperty().get()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void namesAreSortedAsAPersonCounts() {
        explored.set(run(1, new float[0]));
        sort(Kind.NAME, false);
        assertThat(table.rowsProperty().get()).containsExactly(3, 2, 1, 0);
        sort(Kind.NAME, true);
        assertThat(table.rowsProperty().get()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatIsUnknownComesLastEitherWay() {
        explored.set(run(1, new float[0]));
        sort(Kind.DURATION, false);
        assertThat(table.rowsProperty().get()).containsExactly(1, 2, 0, 3);
        sort(Kind.DURATION, true);
        assertThat(table.rowsProperty().get()).containsExactly(0, 2, 1, 3);
        sort(Kind.CLUSTER, true);
        assertThat(table.rowsProperty().get()).containsExactly(1, 3, 0, 2);
        table.orderProperty()
                .set(
                        List.of(
                                new SortKey(new ClipField(Kind.COLUMN, "word"), false),
                                new SortKey(ClipField.of(Kind.LEVEL), true)));
        assertThat(table.rowsProperty().get()).containsExactly(2, 0, 1, 3);
    }

    @Test
    void theChosenClusterIsShownAlone() {
        explored.set(run(1, new float[0]));
        selection.clusterProperty().set(1);
        assertThat(table.rowsProperty().get()).containsExactly(1, 3);
        selection.clusterProperty().set(Selection.NOISE);
        assertThat(table.rowsProperty().get()).containsExactly(2);
        explored.set(null);
        assertThat(table.rowsProperty().get()).isEmpty();
    }

    @Test
    void arrowsFollowTheOrderOfTheTable() {
        explored.set(run(1, new float[0]));
        sort(Kind.NAME, false);
        selection.select("one");
        table.step(1);
        assertThat(selection.current()).isEqualTo("two");
        assertThat(table.current()).isEqualTo(2);
        table.step(9);
        assertThat(selection.current()).isEqualTo("ten");
        table.step(-9);
        assertThat(selection.current()).isEqualTo("gone");
    }

    @Test
    void clicksChooseOneARangeOrMore() {
        explored.set(run(1, new float[0]));
        table.pick(0, false, false);
        assertThat(selection.clips()).containsExactly("ten");
        table.pick(2, true, false);
        assertThat(selection.clips()).containsExactlyInAnyOrder("ten", "two", "one");
        table.pick(1, false, true);
        assertThat(selection.clips()).containsExactlyInAnyOrder("ten", "one");
        table.pick(99, false, false); // below the last row
        assertThat(selection.clips()).containsExactlyInAnyOrder("ten", "one");
    }

    @Test
    void aHundredThousandRowsAreSorted() {
        List<String> ids = IntStream.range(0, 100_000).mapToObj(i -> "clip " + i).toList();
        float[] at = new float[ids.size()];
        List<Clip> clips = new ArrayList<>();
        for (int i = ids.size() - 1; i >= 0; i--) {
            clips.add(new Clip(ids.get(i), ids.get(i) + ".wav", facts(1, -20)));
        }
        Dataset dataset = Dataset.of(Path.of("sounds"), clips, Map.of(), Optional.empty());
        ClusterAssignment one = new ClusterAssignment(ids, 1, new int[ids.size()], new float[0]);
        explored.set(run(1, dataset, one, at));
        sort(Kind.NAME, true);
        assertThat(table.rowsProperty().get()).hasSize(100_000).startsWith(99_999, 99_998);
    }

    private void sort(Kind kind, boolean descending) {
        table.orderProperty().set(List.of(new SortKey(ClipField.of(kind), descending)));
    }

    private static AudioFacts facts(double seconds, double level) {
        long samples = Math.round(8000 * seconds);
        return new AudioFacts(
                "WAV, 16 bit", 8000, 1, samples, 0.5, Math.pow(10, level / 20), 0, "h", "");
    }

    private static ExploredRun run(int number, float[] q) {
        Dataset dataset =
                Dataset.of(
                        Path.of("sounds"),
                        List.of(
                                new Clip("ten", "take 10.wav", facts(3, -30)),
                                new Clip("two", "take 2.wav", facts(1, -40)),
                                new Clip("one", "Take 1.wav", facts(2, -10))),
                        Map.of("day", List.of("1", "", ""), "word", List.of("b", "b", "a")),
                        Optional.of("word"));
        int[] clusters = {0, 1, -1, 1};
        return run(
                number, dataset, new ClusterAssignment(IDS, 2, clusters, q), new float[IDS.size()]);
    }

    private static ExploredRun run(
            int number, Dataset dataset, ClusterAssignment assignment, float[] at) {
        List<String> ids = assignment.ids();
        return ExploredRun.of(
                number,
                dataset,
                assignment,
                new Projection("UMAP of z", ids, at, at),
                new Embeddings("z", ids, 1, at),
                MetricReport.of(assignment, Optional.empty(), List.of()));
    }
}
