package org.taxophone.app.control.scatter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taxophone.export.Marker;

class MarkerCoverageTest {
    private static final double[] RADII = {1.5, 3.25, 9};
    private static final double[] EDGES = {0, 0.7, 1.4};
    private static final int SAMPLES = 6;

    /// Pixels that are told by their middle alone are covered as if every sample were taken.
    @ParameterizedTest
    @EnumSource(Marker.class)
    void aPixelIsCoveredByTheShareOfItsSamples(Marker marker) {
        for (double radius : RADII) {
            for (double edge : EDGES) {
                MarkerCoverage coverage = MarkerCoverage.of(marker, radius, edge);
                int shift = 2 * MarkerCoverage.SHIFTS + 1; // a half down, a quarter to the right
                for (int pixel = 0; pixel < coverage.whole()[shift].length; pixel++) {
                    double x = pixel % coverage.size() - coverage.size() / 2 - 0.25;
                    double y = pixel / coverage.size() - coverage.size() / 2 - 0.5;
                    assertThat(coverage.whole()[shift][pixel])
                            .isEqualTo(share(marker, radius, 0, x, y));
                    assertThat(coverage.inner()[shift][pixel])
                            .isEqualTo(share(marker, radius, edge, x, y));
                }
            }
        }
    }

    private static float share(Marker marker, double radius, double edge, double x, double y) {
        int hits = 0;
        for (int row = 0; row < SAMPLES; row++) {
            for (int column = 0; column < SAMPLES; column++) {
                double atX = (x + (column + 0.5) / SAMPLES) / radius;
                double atY = (y + (row + 0.5) / SAMPLES) / radius;
                hits += MarkerShape.distance(marker, atX, atY) * radius <= -edge ? 1 : 0;
            }
        }
        return hits / (float) (SAMPLES * SAMPLES);
    }
}
