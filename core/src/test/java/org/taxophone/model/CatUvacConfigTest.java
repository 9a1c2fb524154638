package org.taxophone.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.common.ConfigRecords;

class CatUvacConfigTest {
    @ParameterizedTest
    @CsvSource({
        "clusters, 1",
        "latentDimension, 0",
        "width, 0.3",
        "width, 0",
        "gruUnits, 4",
        "overClusters, -1",
        "contrastDimension, -1"
    })
    void refusesBadValuesByName(String field, String value) {
        assertThatThrownBy(() -> ConfigRecords.with(CatUvacConfig.paper(10), field, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(field);
    }

    @Test
    void widthScalesTheChannels() {
        assertThat(CatUvacConfig.paper(10).channels()).containsExactly(16, 32, 64, 128);
        assertThat(CatUvacConfig.robustEvents(10).channels()).containsExactly(8, 16, 32, 64);
    }

    @Test
    void countsClustersAnew() {
        CatUvacConfig six = CatUvacConfig.robustTextures(10).withClusters(6);
        assertThat(six).isEqualTo(CatUvacConfig.robustTextures(6));
    }
}
