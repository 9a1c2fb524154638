package org.taxophone.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.taxophone.job.CancelAfter;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.metrics.GoldenRows;

class NearestNeighboursTest {
    private static final Embeddings LINE =
            new Embeddings("z", GoldenRows.ids(5), 1, new float[] {0, 1, 3, 7, 3});

    @Test
    void findsThemNearestFirstAndEarlierFirst() {
        NearestNeighbours found = NearestNeighbours.find(LINE, 3, JobContext.none());
        assertThat(found.neighbours()[0]).containsExactly(1, 2, 4);
        assertThat(found.distances()[0]).containsExactly(1, 3, 3);
        assertThat(found.neighbours()[2]).containsExactly(4, 1, 0);
        assertThat(found.distances()[2]).containsExactly(0, 2, 3);
    }

    @Test
    void agreesWithSortingAllPairs() {
        Embeddings rows = GoldenRows.blobs(300, 7, 4, 3);
        NearestNeighbours found = NearestNeighbours.find(rows, 10, JobContext.none());
        for (int row : new int[] {0, 127, 128, 299}) {
            int at = row;
            int[] sorted =
                    java.util.stream.IntStream.range(0, 300)
                            .filter(other -> other != at)
                            .boxed()
                            .sorted(
                                    java.util.Comparator.comparingDouble(
                                            other -> squared(rows, at, other)))
                            .limit(10)
                            .mapToInt(Integer::intValue)
                            .toArray();
            assertThat(found.neighbours()[row]).containsExactly(sorted);
            assertThat(NearestNeighbours.of(rows, row, 10)).containsExactly(sorted);
        }
    }

    @Test
    void fewRowsHaveFewNeighbours() {
        assertThat(NearestNeighbours.of(LINE, 0, 10)).containsExactly(1, 2, 4, 3);
        Embeddings one = LINE.select(new int[] {2});
        assertThat(NearestNeighbours.of(one, 0, 10)).isEmpty();
        assertThatThrownBy(() -> NearestNeighbours.find(LINE, 5, JobContext.none()))
                .hasMessage("count must be from 1 to 4: was 5");
    }

    @Test
    void stopsWhenCancelled() {
        Embeddings rows = GoldenRows.blobs(300, 7, 4, 3);
        assertThatThrownBy(() -> NearestNeighbours.find(rows, 5, new CancelAfter(0)))
                .isInstanceOf(JobCancelledException.class);
    }

    private static double squared(Embeddings rows, int first, int second) {
        double sum = 0;
        for (int column = 0; column < rows.dimension(); column++) {
            double difference = (double) rows.at(first, column) - rows.at(second, column);
            sum += difference * difference;
        }
        return sum;
    }
}
