package org.taxophone.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipCurveTest {
    /// As scipy.optimize.curve_fit finds on the same 300 places.
    @ParameterizedTest
    @CsvSource({
        "0.0, 1.93280840, 0.79049497",
        "0.1, 1.57694346, 0.89506088",
        "0.5, 0.58303002, 1.33416699"
    })
    void agreesWithSciPy(double minDistance, double a, double b) {
        MembershipCurve curve = MembershipCurve.fit(minDistance);
        assertThat(curve.a()).isCloseTo(a, within(1e-5));
        assertThat(curve.b()).isCloseTo(b, within(1e-5));
    }
}
