package org.taxophone.app.control.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadChartTest {
    private static final SpreadChart.Limits SHARE = new SpreadChart.Limits(0, 1);
    private static final SpreadChart.Limits OPEN =
            new SpreadChart.Limits(0, Double.POSITIVE_INFINITY);

    @Test
    void theAxisEndsWhereScoresDo() {
        List<SpreadChart.Row> good = List.of(row(0.92, 0.98, 1, 1));
        assertThat(SpreadChart.scale(good, OPEN, 5).high()).isGreaterThan(1);
        assertThat(SpreadChart.scale(good, SHARE, 5).high()).isEqualTo(1);
        assertThat(SpreadChart.scale(List.of(row(1, 1, 1)), SHARE, 5).high()).isEqualTo(1);
        List<SpreadChart.Row> poor = List.of(row(0, 0.01, 0.09));
        assertThat(SpreadChart.scale(poor, SHARE, 5).low()).isZero();
        assertThat(SpreadChart.scale(poor, SHARE, 5).high()).isLessThan(0.2);
    }

    private static SpreadChart.Row row(double... values) {
        double mean = java.util.Arrays.stream(values).average().orElseThrow();
        double squares = java.util.Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return new SpreadChart.Row("Run 1", values, mean, Math.sqrt(squares / (values.length - 1)));
    }
}
