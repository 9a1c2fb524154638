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
        "layers, 1",
        "layers, 7",
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
    void eachLayerHasTwiceTheChannelsAndHalvesWhatItSees() {
        CatUvacConfig six = ConfigRecords.with(CatUvacConfig.paper(10), "layers", "6");
        assertThat(six.channels()).containsExactly(16, 32, 64, 128, 256, 512);
        assertThat(six.reduction()).isEqualTo(64);
        AutoencoderConfig three = ConfigRecords.with(AutoencoderConfig.betaVae(10), "layers", "3");
        assertThat(three.channels()).containsExactly(32, 64, 128);
        UvacConfig two = ConfigRecords.with(UvacConfig.paper(10), "layers", "2");
        assertThat(two.channels()).containsExactly(16, 32);
        assertThat(two.withClusters(4).layers()).isEqualTo(2);
    }

    @Test
    void countsClustersAnew() {
        CatUvacConfig six = CatUvacConfig.robustTextures(10).withClusters(6);
        assertThat(six).isEqualTo(CatUvacConfig.robustTextures(6));
    }
}
