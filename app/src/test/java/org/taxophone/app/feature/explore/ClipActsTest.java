package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.player.CapturingSink;
import org.taxophone.app.player.Player;
import org.taxophone.app.session.Audition;
import org.taxophone.app.session.CurrentProject;
import org.taxophone.app.session.Selection;
import org.taxophone.audio.AudioFacts;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.MetricReport;
import org.taxophone.projection.Projection;

/// Three clips on a line: a and b in the first cluster, c in the second.
class ClipActsTest {
    private static final List<String> IDS = List.of("a", "b", "c");

    private final Selection selection = new Selection();
    private final SimpleObjectProperty<@Nullable ExploredRun> explored =
            new SimpleObjectProperty<>();
    private final Player player = CapturingSink.silent();
    private final ClipActs acts =
            new ClipActs(
                    selection,
                    new Listening(
                            player,
                            selection,
                            new Audition(player, selection, new CurrentProject())),
                    explored);

    @BeforeEach
    void show() {
        explored.set(run());
    }

    @AfterEach
    void close() {
        player.close();
    }

    @Test
    void clicksReplaceAddAndToggle() {
        acts.pick("a", SelectMode.REPLACE);
        acts.pick("b", SelectMode.ADD);
        assertThat(selection.clips()).containsExactly("a", "b");
        acts.pick("a", SelectMode.TOGGLE);
        assertThat(selection.clips()).containsExactly("b");
        acts.pickAll(List.of("b", "c"), SelectMode.TOGGLE);
        assertThat(selection.clips()).containsExactly("c");
    }

    @Test
    void arrowsGoToTheNextClipOnTheMap() {
        acts.step(1, 0);
        assertThat(selection.clips()).isEmpty(); // from nowhere they lead nowhere
        selection.select("a");
        acts.step(1, 0);
        assertThat(selection.current()).isEqualTo("b");
        acts.step(-1, 0);
        acts.step(-1, 0);
        assertThat(selection.current()).isEqualTo("a");
    }

    @Test
    void arrowsFollowAnOrderAndStopAtItsEnds() {
        List<Integer> order = List.of(2, 0, 1);
        selection.select("c");
        acts.stepIn(order, 1);
        assertThat(selection.current()).isEqualTo("a");
        acts.stepIn(order, 99);
        assertThat(selection.current()).isEqualTo("b");
        acts.stepIn(order, -99);
        assertThat(selection.current()).isEqualTo("c");
    }

    @Test
    void allIsAllOfTheChosenCluster() {
        acts.selectAll();
        assertThat(selection.clips()).containsExactly("a", "b", "c");
        acts.chooseCluster(0);
        acts.selectAll();
        assertThat(selection.clips()).containsExactly("a", "b");
        acts.chooseCluster(0);
        assertThat(selection.clusterProperty().get()).isEqualTo(Selection.NO_CLUSTER);
    }

    @Test
    void clickOnNothingClears() {
        acts.chooseCluster(1);
        acts.pick("c", SelectMode.REPLACE);
        acts.clear();
        assertThat(selection.clips()).isEmpty();
        assertThat(selection.clusterProperty().get()).isEqualTo(Selection.NO_CLUSTER);
        assertThat(selection.current()).isEqualTo("c"); // its details stay on show
    }

    @Test
    void withoutARunNothingHappens() {
        explored.set(null);
        acts.selectAll();
        acts.step(1, 0);
        acts.stepIn(List.of(0), 1);
        acts.playCluster(0);
        assertThat(selection.clips()).isEmpty();
        assertThat(selection.clusterProperty().get()).isEqualTo(Selection.NO_CLUSTER);
    }

    private static ExploredRun run() {
        AudioFacts facts = new AudioFacts("WAV, 16 bit", 8000, 1, 80, 0.5, 0.1, 0, "h", "");
        Dataset dataset =
                Dataset.of(
                        Path.of("sounds"),
                        IDS.stream().map(id -> new Clip(id, id + ".wav", facts)).toList(),
                        java.util.Map.of(),
                        Optional.empty());
        float[] at = {0, 1, 2};
        return ExploredRun.of(
                1,
                dataset,
                new ClusterAssignment(IDS, 2, new int[] {0, 0, 1}, new float[0]),
                new Projection("UMAP of z", IDS, at, new float[3]),
                new Embeddings("z", IDS, 1, at),
                MetricReport.of(
                        new ClusterAssignment(IDS, 2, new int[] {0, 0, 1}, new float[0]),
                        Optional.empty(),
                        List.of()));
    }
}
