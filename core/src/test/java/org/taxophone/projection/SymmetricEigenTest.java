package org.taxophone.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taxophone.metrics.GoldenRows;

class SymmetricEigenTest {
    @Test
    void knownTwoByTwo() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});
        assertThat(eigen.values()).containsExactly(new double[] {3, 1}, within(1e-12));
        assertThat(Math.abs(eigen.vectors()[0][0])).isCloseTo(Math.sqrt(0.5), within(1e-12));
    }

    @Test
    void everyVectorIsOnlyStretched() {
        int size = 30;
        GoldenRows.Draw draw = new GoldenRows.Draw(5);
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = draw.next(10) - 512;
                matrix[j][i] = matrix[i][j];
            }
        }
        SymmetricEigen eigen = SymmetricEigen.of(matrix);
        for (int k = 0; k < size; k++) {
            double[] vector = eigen.vectors()[k];
            for (int i = 0; i < size; i++) {
                double product = 0;
                for (int j = 0; j < size; j++) {
                    product += matrix[i][j] * vector[j];
                }
                assertThat(product).isCloseTo(eigen.values()[k] * vector[i], within(1e-8));
            }
        }
        assertThat(eigen.values())
                .isSortedAccordingTo((first, second) -> Double.compare(second, first));
    }

    @Test
    void zerosAndNothing() {
        assertThat(SymmetricEigen.of(new double[3][3]).values()).containsOnly(0);
        assertThat(SymmetricEigen.of(new double[0][0]).values()).isEmpty();
    }
}
