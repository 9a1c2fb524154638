package org.taxophone.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChecksTest {
    @Test
    void namesTheFieldTheRuleAndTheValue() {
        assertThatThrownBy(() -> Checks.positive("lambda", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lambda must be > 0: was -1.0");
        assertThatThrownBy(() -> Checks.positive("lambda", Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Checks.inRange("clusters", 1, 2, 64))
                .hasMessage("clusters must be from 2 to 64: was 1");
        assertThat(Checks.notNegative("balance", 0)).isZero();
    }

    @Test
    void offersTheNeighbouringMultiples() {
        assertThatThrownBy(() -> Checks.multipleOf("frames", 70, 16))
                .hasMessage("frames must be a multiple of 16: was 70. Maybe 64 or 80");
        assertThat(Checks.multipleOf("frames", 64, 16)).isEqualTo(64);
    }

    @Test
    void seedsOfStagesDiffer() {
        assertThat(Seeds.derive(1, "train")).isNotEqualTo(Seeds.derive(1, "map"));
        assertThat(Seeds.derive(1, "train", 0)).isNotEqualTo(Seeds.derive(1, "train", 1));
        assertThat(Seeds.random(4, "map").nextLong()).isEqualTo(Seeds.random(4, "map").nextLong());
    }
}
