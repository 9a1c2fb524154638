package org.taxophone.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.GoldenRows;

class ConsensusTest {
    private static ClusterAssignment run(int clusters, int... of) {
        return new ClusterAssignment(GoldenRows.ids(of.length), clusters, of, new float[0]);
    }

    private static ConsensusResult consensus(int clusters, ClusterAssignment... runs) {
        return Consensus.of(List.of(runs), clusters, 3, JobContext.none());
    }

    private static void samePartition(ConsensusResult found, int... expected) {
        assertThat(ExternalMetrics.score(expected, found.assignment().clusters()).ari())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void namesOfClustersDoNotCount() {
        ConsensusResult found = consensus(3, run(3, 0, 0, 1, 1, 2, 2), run(3, 2, 2, 0, 0, 1, 1));
        samePartition(found, 0, 0, 1, 1, 2, 2);
        assertThat(found.agreement()).containsOnly(1);
        assertThat(found.meanAgreement()).isEqualTo(1);
        assertThat(found.assignment().confidence(4)).isEqualTo(1);
    }

    @Test
    void theMajorityDecidesAndTheDissentIsTold() {
        ConsensusResult found =
                consensus(
                        2,
                        run(2, 0, 0, 0, 0, 1, 1, 1, 1),
                        run(2, 1, 1, 1, 1, 0, 0, 0, 0),
                        run(2, 0, 0, 0, 1, 1, 1, 1, 1));
        samePartition(found, 0, 0, 0, 0, 1, 1, 1, 1);
        assertThat(found.agreement()[3]).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(found.assignment().confidence(3)).isCloseTo(2f / 3, within(1e-6f));
        assertThat(found.agreement()[0]).isEqualTo(1);
        assertThat(found.runs()).isEqualTo(3);
    }

    /// Each of eight runs has a quarter of its clips wrong, each run others.
    @Test
    void manyRunsAreWiserThanEach() {
        GoldenRows.Draw draw = new GoldenRows.Draw(4);
        int[] truth = new int[2000];
        Arrays.setAll(truth, row -> row % 10);
        List<ClusterAssignment> runs = new ArrayList<>();
        for (int run = 0; run < 8; run++) {
            int shift = run;
            int[] seen =
                    Arrays.stream(truth)
                            .map(cluster -> draw.next(2) == 0 ? draw.next(31) % 10 : cluster)
                            .map(cluster -> (cluster + shift) % 10)
                            .toArray();
            runs.add(run(10, seen));
        }
        ConsensusResult found = Consensus.of(runs, 10, 1, JobContext.none());
        double alone = ExternalMetrics.score(truth, runs.getFirst().clusters()).accuracy();
        assertThat(alone).isLessThan(0.82);
        assertThat(ExternalMetrics.score(truth, found.assignment().clusters()).accuracy())
                .isGreaterThan(0.98);
        assertThat(found.meanAgreement()).isBetween(0.7, 0.85);
        ConsensusResult again = Consensus.of(runs, 10, 1, JobContext.none());
        assertThat(again.assignment().clusters()).isEqualTo(found.assignment().clusters());
    }

    @Test
    void runsMayHaveOtherOrdersNumbersOfClustersAndClips() {
        ClusterAssignment fine = run(4, 0, 1, 2, 3, 0, 1, 2, 3);
        ClusterAssignment turned =
                new ClusterAssignment(
                        List.of("clip7", "clip5", "clip6", "clip4", "clip3", "clip2", "clip1"),
                        2,
                        new int[] {1, 1, 0, 0, 1, 0, 1},
                        new float[0]);
        ConsensusResult found = consensus(2, fine, turned);
        assertThat(found.assignment().ids())
                .containsExactly("clip1", "clip2", "clip3", "clip4", "clip5", "clip6", "clip7");
        samePartition(found, 1, 0, 1, 0, 1, 0, 1);
    }

    @Test
    void noiseVotesForNothing() {
        ConsensusResult found = consensus(2, run(2, 0, 0, 1, 1, -1), run(2, 0, -1, 1, 1, -1));
        assertThat(found.agreement()).containsExactly(1, 0.5, 1, 1, 0);
        assertThat(found.assignment().clusters()[4]).isEqualTo(ClusterAssignment.NOISE);
    }

    @Test
    void refusesWhatCannotBeAsked() {
        ClusterAssignment run = run(2, 0, 1, 0);
        assertThatThrownBy(() -> consensus(2, run)).hasMessage("runs must be at least 2: was 1");
        assertThatThrownBy(() -> consensus(0, run, run))
                .hasMessage("clusters must be at least 1: was 0");
        assertThatThrownBy(() -> consensus(4, run, run))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("clusters must be at most the number of clips, 3: was 4");
        ClusterAssignment other =
                new ClusterAssignment(List.of("a"), 1, new int[] {0}, new float[0]);
        assertThatThrownBy(() -> consensus(1, run, other))
                .hasMessage("runs must share clips: these 2 have none in common");
        assertThatThrownBy(() -> Consensus.of(List.of(run, run), 2, 1, new CancelAfter(1)))
                .isInstanceOf(JobCancelledException.class);
    }
}
