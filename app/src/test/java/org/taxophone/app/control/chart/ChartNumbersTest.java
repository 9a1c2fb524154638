package org.taxophone.app.control.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartNumbersTest {
    @Test
    void linearAxisEndsAtRoundNumbers() {
        AxisScale axis = AxisScale.linear(212, 687, 2);
        assertThat(axis.low()).isLessThanOrEqualTo(212);
        assertThat(axis.high()).isGreaterThanOrEqualTo(687);
        assertThat(axis.ticks()).hasSizeBetween(2, 4);
        assertThat(axis.share(axis.low())).isZero();
        assertThat(axis.share(axis.high())).isEqualTo(1);
    }

    @Test
    void axisOfOneValueAndOfNoneIsAnAxis() {
        for (double value : new double[] {0, 5, -3, 1e-9}) {
            AxisScale axis = AxisScale.linear(value, value, 2);
            assertThat(axis.high()).isGreaterThan(axis.low());
            assertThat(axis.share(value)).isBetween(0.0, 1.0);
        }
        AxisScale none = AxisScale.linear(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 2);
        assertThat(none.high()).isGreaterThan(none.low());
    }

    @Test
    void logarithmicAxisHasPowersOfTen() {
        AxisScale axis = AxisScale.logarithmic(0.02, 350, 4);
        assertThat(axis.ticks())
                .allSatisfy(t -> assertThat(Math.log10(t) % 1).isCloseTo(0, within(1e-9)));
        assertThat(axis.share(0)).as("0 lies at the foot").isZero();
        assertThat(AxisScale.logarithmic(-1, -0.5, 2).logarithmic()).isFalse();
    }

    @Test
    void axisOverFewPlacesNamesThem() {
        List<Double> numbers = List.of(3.0, 5.0, 8.0, 12.0);
        AxisScale axis = AxisScale.over(numbers, 6);
        assertThat(axis.low()).isEqualTo(3);
        assertThat(axis.high()).isEqualTo(12);
        assertThat(axis.ticks()).isEqualTo(numbers);
        assertThat(AxisScale.over(numbers, 3).ticks()).containsExactly(3.0, 8.0);
    }

    @Test
    void smoothingKeepsConstantsAndTheFirstValue() {
        assertThat(Smoothing.exponential(new double[] {3, 3, 3}, 0.9))
                .containsOnly(new double[] {3}, within(1e-12));
        double[] smooth = Smoothing.exponential(new double[] {1, 0, 0}, 0.5);
        assertThat(smooth[0]).isEqualTo(1);
        assertThat(smooth[1]).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(Smoothing.exponential(new double[] {Double.NaN, 2}, 0.5)[1]).isEqualTo(2);
        assertThat(Smoothing.exponential(new double[] {4, 5}, 0)).containsExactly(4, 5);
    }

    @Test
    void figuresAreShortAndTrue() {
        assertThat(Figures.three(249.4)).isEqualTo("249");
        assertThat(Figures.three(11.52)).isEqualTo("11.5");
        assertThat(Figures.three(-0.774)).isEqualTo("−0.77");
        assertThat(Figures.three(0.00021)).isEqualTo("2.1e−4");
        assertThat(Figures.three(0)).isEqualTo("0.00");
        assertThat(Figures.three(-0.0001e-3)).contains("e−");
        assertThat(Figures.three(Double.NaN)).isEqualTo("–");
        assertThat(Figures.whole(48_200)).isEqualTo("48,200");
        assertThat(Figures.percent(0.194)).isEqualTo("19 %");
        assertThat(Figures.fixed(-0.001, 1)).isEqualTo("0.0");
    }

    @Test
    void ticksHaveAsManyDecimalsAsTheirStep() {
        AxisScale axis = AxisScale.linear(0, 0.5, 2);
        assertThat(axis.ticks()).containsExactly(0.0, 0.25, 0.5);
        assertThat(axis.ticks().stream().map(t -> Figures.tick(axis, t)))
                .containsExactly("0.00", "0.25", "0.50");
        AxisScale hundreds = AxisScale.linear(0, 800, 2);
        assertThat(Figures.tick(hundreds, 500)).isEqualTo("500");
    }

    @Test
    void curveTellsItsValueAtAnEpoch() {
        Curve curve =
                new Curve(Curve.Role.TRAINING, new double[] {1, 2, 5}, new double[] {9, 8, 7});
        assertThat(curve.valueAt(4)).isEqualTo(8);
        assertThat(curve.valueAt(0)).isNaN();
        assertThat(curve.last()).isEqualTo(7);
        assertThatThrownBy(() -> new Curve(Curve.Role.TRAINING, new double[1], new double[2]))
                .hasMessageContaining("had 1 and 2");
    }

    @Test
    void usageCountsAllClips() {
        Usage usage = new Usage(new int[] {4, 0, 2}, List.of("", "empty", ""));
        assertThat(usage.total()).isEqualTo(6);
        assertThat(usage.largest()).isEqualTo(4);
        assertThatThrownBy(() -> new Usage(new int[2], List.of())).hasMessageContaining("had 0");
    }
}
