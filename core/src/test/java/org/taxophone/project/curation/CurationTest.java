package org.taxophone.project.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.curation.CurationAct.Locked;
import org.taxophone.project.curation.CurationAct.MarkedNoise;
import org.taxophone.project.curation.CurationAct.Merged;
import org.taxophone.project.curation.CurationAct.Moved;
import org.taxophone.project.curation.CurationAct.Noted;
import org.taxophone.project.curation.CurationAct.PairJudged;
import org.taxophone.project.curation.CurationAct.Rated;
import org.taxophone.project.curation.CurationAct.Renamed;
import org.taxophone.project.curation.CurationAct.ReturnedToModel;
import org.taxophone.project.curation.CurationAct.Split;

class CurationTest {
    /// Six clips, two in each of three clusters; the model doubts a little.
    private static final ClusterAssignment MODEL =
            new ClusterAssignment(
                    List.of("a", "b", "c", "d", "e", "f"),
                    3,
                    new int[] {0, 0, 1, 1, 2, 2},
                    new float[] {
                        0.75f, 0.25f, 0, 0.5f, 0.25f, 0.25f, 0, 1, 0, 0, 0.75f, 0.25f, 0.25f, 0,
                        0.75f, 0, 0, 1
                    });

    private final Curation start = Curation.of(MODEL);

    private static Curation after(Curation from, CurationAct... acts) {
        Curation now = from;
        for (CurationAct act : acts) {
            now = act.apply(now);
        }
        return now;
    }

    @Test
    void anUntouchedRunIsTheModels() {
        assertThat(start.assignment()).isSameAs(MODEL);
        assertThat(start.clusters()).extracting(CuratedCluster::id).containsExactly(1, 2, 3);
        assertThat(start.clusterOf("c")).isEqualTo(2);
    }

    @Test
    void mergingKeepsTheIdsOfTheOthersAndAddsProbabilities() {
        Curation merged = after(start, new Renamed(3, "three"), new Merged(List.of(3), 1));
        assertThat(merged.assignment().clusters()).containsExactly(0, 0, 1, 1, 0, 0);
        assertThat(merged.assignment().clusterCount()).isEqualTo(3);
        assertThat(merged.assignment().confidence(1)).isEqualTo(0.75f); // 0.5 + 0.25
        assertThat(merged.clusters()).extracting(CuratedCluster::id).containsExactly(1, 2);
        assertThat(merged.cluster(1).name()).isEqualTo("three");
        assertThatThrownBy(() -> merged.cluster(3))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e -> assertThat(e.nextStep()).contains("was merged"));
    }

    @Test
    void aSplitIsANewClusterAndSureOfItself() {
        Curation split = after(start, new Split(List.of("b", "c"), 4, "both"));
        assertThat(split.assignment().clusters()).containsExactly(0, 3, 3, 1, 2, 2);
        assertThat(split.assignment().confidence(1)).isEqualTo(1);
        assertThat(split.cluster(4).title()).isEqualTo("4 both");
        assertThat(split.placedByHand("b")).isTrue();
        assertThat(split.placedByHand("a")).isFalse();
        assertThatThrownBy(() -> after(split, new Split(List.of("d"), 4, "")))
                .hasMessageContaining("must be above 4");
    }

    @Test
    void noiseBelongsNowhereUntilItGoesBack() {
        Curation noise = after(start, new MarkedNoise(List.of("a", "d")));
        assertThat(noise.assignment().noise()).isEqualTo(2);
        assertThat(noise.clusterOf("d")).isEqualTo(Curation.NOISE);
        Curation back = after(noise, new ReturnedToModel(List.of("a", "d")));
        assertThat(back).isEqualTo(start);
    }

    @Test
    void aClipGoesBackToWhatBecameOfItsCluster() {
        Curation now =
                after(
                        start,
                        new Moved(List.of("e"), 2),
                        new Merged(List.of(3), 1),
                        new ReturnedToModel(List.of("e")));
        assertThat(now.clusterOf("e")).isEqualTo(1);
    }

    @Test
    void clipsThatWereMovedFollowAMerge() {
        Curation now = after(start, new Moved(List.of("a"), 3), new Merged(List.of(3), 2));
        assertThat(now.assignment().clusters()).containsExactly(1, 0, 1, 1, 1, 1);
    }

    @Test
    void lockedClustersRefuseChangesInWords() {
        Curation locked = after(start, new Renamed(2, "two"), new Locked(2, true));
        for (CurationAct act :
                List.of(
                        new Renamed(2, "other"),
                        new Merged(List.of(2), 1),
                        new Merged(List.of(1), 2),
                        new Moved(List.of("c"), 1),
                        new Moved(List.of("a"), 2),
                        new Split(List.of("d"), 4, ""),
                        new MarkedNoise(List.of("c")),
                        new PairJudged(1, 2, true))) {
            assertThatThrownBy(() -> act.apply(locked))
                    .as(act.toString())
                    .isInstanceOfSatisfying(
                            TaxophoneException.class,
                            e -> assertThat(e.nextStep()).contains("Unlock it"))
                    .hasMessage("Cluster 2 two is locked");
        }
        Curation said = after(locked, new Noted(2, "clean"), new Rated(2, 5));
        assertThat(said.cluster(2).note()).isEqualTo("clean");
        assertThat(said.cluster(2).verdict()).isEqualTo(5);
        assertThat(after(locked, new Locked(2, false), new Renamed(2, "x")).cluster(2).name())
                .isEqualTo("x");
    }

    @Test
    void aClipThatWasMovedAwayDoesNotReturnIntoALockedCluster() {
        Curation locked = after(start, new Moved(List.of("a"), 2), new Locked(1, true));
        assertThatThrownBy(() -> after(locked, new ReturnedToModel(List.of("a"))))
                .hasMessage("Cluster 1 is locked");
    }

    @Test
    void pairsThatWereJudgedAreRemembered() {
        Curation judged = after(start, new PairJudged(3, 1, false));
        assertThat(judged.judgedApart(1, 3)).isTrue();
        assertThat(judged.judgedApart(1, 2)).isFalse();
        assertThat(judged.assignment()).isSameAs(MODEL);
        Curation same = after(start, new PairJudged(3, 1, true));
        assertThat(same.clusters()).extracting(CuratedCluster::id).containsExactly(2, 3);
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThatThrownBy(() -> after(start, new Renamed(9, "x")))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("There is no cluster 9");
        assertThatThrownBy(() -> after(start, new Moved(List.of("z"), 1)))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("The run has no clip z");
        assertThatThrownBy(() -> new Rated(1, 6)).hasMessageContaining("verdict");
        assertThatThrownBy(() -> new Moved(List.of(), 1)).hasMessageContaining("clips");
        assertThatThrownBy(() -> new Merged(List.of(1), 1)).hasMessageContaining("from");
    }

    @Test
    void historyGoesBackToTheStartAndForwardToTheEndFurtherThanItKeepsStates() {
        CurationHistory history = new CurationHistory(start);
        for (int i = 0; i < 200; i++) {
            history.act(new Renamed(1 + i % 3, "name " + i));
        }
        Curation end = history.now();
        for (int i = 0; i < 200; i++) {
            assertThat(history.undo()).isTrue();
        }
        assertThat(history.undo()).isFalse();
        assertThat(history.now()).isEqualTo(start);
        for (int i = 0; i < 200; i++) {
            assertThat(history.redo()).isTrue();
        }
        assertThat(history.redo()).isFalse();
        assertThat(history.now()).isEqualTo(end);
    }

    @Test
    void anIdIsNotEvenGivenAgainAfterItsSplitWasUndone() {
        CurationHistory history = new CurationHistory(start);
        history.act(new Split(List.of("a"), history.nextClusterId(), ""));
        history.undo();
        assertThat(history.nextClusterId()).isEqualTo(5);
        assertThatThrownBy(() -> history.act(new Split(List.of("a"), 4, "")))
                .hasMessageContaining("must be above 4");
        history.redo();
        assertThat(history.now().clusterOf("a")).isEqualTo(4);
    }

    @Test
    void anActThatChangesNothingIsNotNoted() {
        CurationHistory history = new CurationHistory(start);
        assertThat(history.act(new Moved(List.of("a"), 1))).isFalse();
        assertThat(history.nextUndo()).isEmpty();
    }

    @Test
    void anActForgetsWhatWasUndone() {
        CurationHistory history = new CurationHistory(start);
        history.act(new Renamed(1, "one"));
        history.undo();
        history.act(new Renamed(2, "two"));
        assertThat(history.nextRedo()).isEmpty();
        assertThat(history.done()).containsExactly(new Renamed(2, "two"));
    }
}
