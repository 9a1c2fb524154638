package org.taxophone.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HungarianMatchingTest {
    @ParameterizedTest
    @CsvSource({"1,1", "4,4", "3,6", "6,3", "1,5", "5,1"})
    void findsWhatTryingAllFinds(int rows, int columns) {
        GoldenRows.Draw draw = new GoldenRows.Draw(rows * 10L + columns);
        for (int repeat = 0; repeat < 50; repeat++) {
            double[][] weights = new double[rows][columns];
            for (double[] row : weights) {
                Arrays.setAll(row, i -> draw.next(5) - 9);
            }
            int[] match = HungarianMatching.maximise(weights);
            assertThat(Arrays.stream(match).filter(column -> column >= 0))
                    .doesNotHaveDuplicates()
                    .hasSize(Math.min(rows, columns));
            assertThat(sum(weights, match)).isEqualTo(most(weights, 0, new boolean[columns]));
        }
    }

    @Test
    void agreesWithSciPyOnAWideTable() {
        GoldenRows.Draw draw = new GoldenRows.Draw(3);
        double[][] weights = new double[40][60];
        for (double[] row : weights) {
            Arrays.setAll(row, i -> draw.next(20));
        }
        assertThat(sum(weights, HungarianMatching.maximise(weights)))
                .isEqualTo(Double.parseDouble(GoldenRows.golden().getProperty("hungarian.wide")));
    }

    @Test
    void nothingMatchesNothing() {
        assertThat(HungarianMatching.maximise(new double[0][0])).isEmpty();
        assertThat(HungarianMatching.maximise(new double[2][0])).containsExactly(-1, -1);
    }

    private static double sum(double[][] weights, int[] match) {
        double sum = 0;
        for (int row = 0; row < match.length; row++) {
            sum += match[row] < 0 ? 0 : weights[row][match[row]];
        }
        return sum;
    }

    /// The best sum by trying every matching that leaves as few as possible unmatched.
    private static double most(double[][] weights, int row, boolean[] taken) {
        if (row == weights.length) {
            return 0;
        }
        int free = 0;
        for (boolean used : taken) {
            free += used ? 0 : 1;
        }
        double best = Double.NEGATIVE_INFINITY;
        if (weights.length - row > free) {
            best = most(weights, row + 1, taken);
        }
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, weights[row][column] + most(weights, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
