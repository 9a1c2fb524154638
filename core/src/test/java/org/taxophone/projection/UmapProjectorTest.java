package org.taxophone.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taxophone.embedding.Embeddings;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.GoldenRows;
import org.taxophone.metrics.Trustworthiness;

class UmapProjectorTest {
    private static final UmapConfig CONFIG = new UmapConfig(15, 0.1, 100, 5);

    private final UmapProjector projector = new UmapProjector();

    @Test
    void keepsNeighboursTogether() {
        Embeddings rows = UmapBench.blobs(1000);
        Projection map = project(rows);
        assertThat(Trustworthiness.score(rows, map, 15)).isGreaterThan(0.95);
        assertThat(map.ids()).isEqualTo(rows.ids());
        assertThat(map.method()).isEqualTo("UMAP of blobs, 15 neighbours, seed 5");
    }

    @Test
    void keepsBlobsApart() {
        int rows = 300;
        Embeddings blobs = apart(rows);
        Projection map = project(blobs);
        int strangers = 0;
        for (int row = 0; row < rows; row++) {
            int nearest = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int other = 0; other < rows; other++) {
                double distance =
                        Math.hypot(map.x()[row] - map.x()[other], map.y()[row] - map.y()[other]);
                if (other != row && distance < least) {
                    least = distance;
                    nearest = other;
                }
            }
            strangers += nearest % 3 == row % 3 ? 0 : 1;
        }
        assertThat(strangers).isZero();
    }

    @Test
    void sameSeedSameMapToTheBit() {
        Embeddings rows = GoldenRows.SMALL.embeddings();
        Projection first = project(rows);
        Projection again = project(rows);
        // not isEqualTo: a failure would print all numbers
        assertThat(Arrays.equals(again.x(), first.x())).isTrue();
        assertThat(Arrays.equals(again.y(), first.y())).isTrue();
        Projection other =
                projector.project(rows, new UmapConfig(15, 0.1, 100, 6), JobContext.none());
        assertThat(Arrays.equals(other.x(), first.x())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 15, 16, 17, 31, 32, 40})
    void anyNumberOfRowsWillDo(int rows) {
        assertFinite(project(GoldenRows.blobs(rows, 4, 3, 8)), rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 200})
    void identicalRowsHaveAMap(int rows) {
        float[] values = new float[rows * 8];
        Arrays.fill(values, 3);
        assertFinite(project(new Embeddings("y", GoldenRows.ids(rows), 8, values)), rows);
    }

    /// What a sure classifier gives: every row one of three corners.
    @Test
    void rowsInThreePlacesHaveAMap() {
        float[] values = new float[200 * 3];
        for (int row = 0; row < 200; row++) {
            values[row * 3 + row % 3] = 1;
        }
        assertFinite(project(new Embeddings("y", GoldenRows.ids(200), 3, values)), 200);
    }

    @Test
    void groupsWithoutAnyTieHaveAMap() {
        Projection map = project(apart(300));
        assertFinite(map, 300);
    }

    @Test
    void oneColumnIsEnough() {
        assertFinite(project(GoldenRows.blobs(100, 1, 3, 8)), 100);
    }

    @Test
    void hugeNumbersHaveAMap() {
        Embeddings rows = GoldenRows.blobs(100, 4, 3, 8);
        for (int i = 0; i < rows.values().length; i++) {
            rows.values()[i] *= 1e15f;
        }
        assertFinite(project(rows), 100);
    }

    @Test
    void refusesWhatIsNotANumber() {
        Embeddings rows = GoldenRows.blobs(100, 4, 3, 8);
        rows.values()[5] = Float.NaN;
        assertThatThrownBy(() -> project(rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value of clip clip1, column 1, must be finite: was NaN");
    }

    @Test
    void stopsInEveryStage() {
        Embeddings rows = GoldenRows.SMALL.embeddings();
        for (int checkpoints = 0; checkpoints < 60; checkpoints += 3) {
            CancelAfter context = new CancelAfter(checkpoints);
            assertThatThrownBy(() -> projector.project(rows, CONFIG, context))
                    .isInstanceOf(JobCancelledException.class);
        }
    }

    @Test
    void tellsItsStages() {
        List<String> stages = Collections.synchronizedList(new ArrayList<>());
        JobContext listening =
                new JobContext() {
                    @Override
                    public void progress(long done, long total, String stage) {
                        stages.add(stage);
                    }

                    @Override
                    public void checkpoint() {}

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        projector.project(GoldenRows.SMALL.embeddings(), CONFIG, listening);
        assertThat(stages.stream().distinct())
                .containsExactly(
                        "finding neighbours", "placing the map's points", "laying out the map");
        assertThat(Collections.frequency(stages, "laying out the map")).isEqualTo(101);
    }

    @Test
    void configRefusesByName() {
        assertThatThrownBy(() -> new UmapConfig(1, 0.1, 0, 1))
                .hasMessage("neighbours must be from 2 to 200: was 1");
        assertThatThrownBy(() -> new UmapConfig(15, 1, 0, 1))
                .hasMessage("minDistance must be from 0.0 to 0.99: was 1.0");
        assertThatThrownBy(() -> new UmapConfig(15, 0.1, -1, 1))
                .hasMessage("epochs must be from 0 to 10000: was -1");
        assertThat(UmapConfig.of(1).epochsFor(10_000)).isEqualTo(500);
        assertThat(UmapConfig.of(1).epochsFor(10_001)).isEqualTo(200);
    }

    private Projection project(Embeddings rows) {
        return projector.project(rows, CONFIG, JobContext.none());
    }

    private static Embeddings apart(int rows) {
        Embeddings blobs = GoldenRows.blobs(rows, 6, 3, 8);
        for (int row = 0; row < rows; row++) {
            blobs.values()[row * 6 + row % 3] += 1000;
        }
        return blobs;
    }

    private static void assertFinite(Projection map, int rows) {
        assertThat(map.x()).hasSize(rows);
        for (int row = 0; row < rows; row++) {
            assertThat(map.x()[row]).isFinite();
            assertThat(map.y()[row]).isFinite();
        }
    }
}
