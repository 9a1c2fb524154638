package org.taxophone.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.common.TaxophoneException;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.metrics.GoldenRows;

class WardClustererTest {
    private static final ClusteringGolden GOLDEN = new ClusteringGolden();

    @ParameterizedTest
    @ValueSource(strings = {"small", "large"})
    void heightsAreThoseOfSciPy(String name) {
        GoldenRows data = name.equals("small") ? GoldenRows.SMALL : GoldenRows.LARGE;
        WardResult result = run(data.embeddings(), WardConfig.of(data.blobs()));
        double[] heights = result.tree().heights();
        double[] golden = GOLDEN.numbers(name + ".ward.heights");
        assertThat(Arrays.copyOfRange(heights, heights.length - golden.length, heights.length))
                .containsExactly(golden, within(1e-6));
        assertThat(Arrays.stream(heights).sum())
                .isCloseTo(GOLDEN.number(name + ".ward.heightSum"), within(1e-4));
        int[] sizes = result.assignment().counts();
        Arrays.sort(sizes);
        assertThat(Arrays.stream(sizes).asDoubleStream().toArray())
                .isEqualTo(GOLDEN.numbers(name + ".ward.sizes"));
    }

    /// Ward by the letter: of all pairs the one that adds least, again and again.
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 17, 70, 130})
    void treeIsThatOfTheDefinition(int count) {
        Embeddings rows = GoldenRows.blobs(count, 3, 4, count);
        assertThat(run(rows, WardConfig.of(2)).tree().heights())
                .containsExactly(PlainWard.heights(rows), within(1e-9));
    }

    /// A grid has nothing but ties; any order of them is right, so long as heights never fall.
    @Test
    void tiesEndAndRepeat() {
        float[] values = new float[2 * 400];
        for (int row = 0; row < 400; row++) {
            values[2 * row] = row % 20;
            values[2 * row + 1] = row / 20;
        }
        Embeddings grid = new Embeddings("x", GoldenRows.ids(400), 2, values);
        Dendrogram tree = run(grid, WardConfig.of(4)).tree();
        assertThat(tree.heights()).isSorted();
        assertThat(tree.heights()[0]).isEqualTo(1);
        assertThat(tree.sizes()[398]).isEqualTo(400);
        assertThat(run(grid, WardConfig.of(4)).tree().first()).isEqualTo(tree.first());
    }

    @Test
    void identicalRowsMergeAtHeightZeroAndShareACluster() {
        float[] values = new float[3000];
        for (int row = 0; row < 3000; row++) {
            values[row] = row % 3;
        }
        Embeddings rows = new Embeddings("x", GoldenRows.ids(3000), 1, values);
        WardResult result = run(rows, WardConfig.of(5));
        assertThat(result.assignment().used()).isEqualTo(3);
        assertThat(result.assignment().clusterCount()).isEqualTo(5);
        assertThat(result.tree().heights()[2996]).isZero();
        // 1000 and 1000 rows one apart: sqrt(2 * 1000 * 1000 / 2000)
        assertThat(result.tree().heights()[2997]).isCloseTo(Math.sqrt(1000), within(1e-9));
    }

    @Test
    void aTreeIsNumberedAsSciPyDoes() {
        Embeddings rows = new Embeddings("x", GoldenRows.ids(4), 1, new float[] {10, 0, 14, 1});
        Dendrogram tree = run(rows, WardConfig.of(2)).tree();
        assertThat(tree.first()).containsExactly(1, 0, 4);
        assertThat(tree.second()).containsExactly(3, 2, 5);
        assertThat(tree.sizes()).containsExactly(2, 2, 4);
        assertThat(tree.heights())
                .containsExactly(new double[] {1, 4, Math.sqrt(2) * 11.5}, within(1e-12));
        assertThat(tree.leaves()).containsExactly(1, 3, 0, 2);
        assertThat(tree.cut(2).clusters()).containsExactly(0, 1, 0, 1);
        assertThat(tree.cut(4).used()).isEqualTo(4);
        assertThatThrownBy(() -> tree.cut(5))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("clusters must be from 1 to the number of clips, 4: was 5");
    }

    @Test
    void directionAloneCountsOnTheSphere() {
        Embeddings rows =
                new Embeddings(
                        "x",
                        GoldenRows.ids(6),
                        2,
                        new float[] {1, 0, 100, 1, 5, 0, 0, 1, 1, 90, 0, 7});
        int[] clusters = run(rows, new WardConfig(2, true)).assignment().clusters();
        assertThat(ExternalMetrics.score(new int[] {0, 0, 0, 1, 1, 1}, clusters).accuracy())
                .isEqualTo(1);
    }

    @Test
    void oneRowIsATreeWithoutMerges() {
        Embeddings one = new Embeddings("x", GoldenRows.ids(1), 2, new float[] {1, 2});
        WardResult result = run(one, WardConfig.of(1));
        assertThat(result.assignment().clusters()).containsExactly(0);
        assertThat(result.tree().heights()).isEmpty();
        assertThat(result.tree().leaves()).containsExactly(0);
    }

    @Test
    void configRefusesByName() {
        assertThatThrownBy(() -> WardConfig.of(0)).hasMessage("clusters must be at least 1: was 0");
        assertThat(new WardConfig(2, true).forRun(5, 3).title())
                .isEqualTo("spherical Ward, 5 clusters");
    }

    private static WardResult run(Embeddings rows, WardConfig config) {
        return new WardClusterer().run(rows, config, JobContext.none());
    }
}
