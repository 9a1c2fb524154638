package org.taxophone.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsTest {
    @Test
    void namesWhatTheProgramIsMadeOf() {
        assertThat(Versions.all())
                .containsOnlyKeys(
                        "djl",
                        "java",
                        "javafx",
                        "jtransforms",
                        "os",
                        "pytorch",
                        "smile",
                        "tablesaw",
                        "taxophone");
    }

    @Test
    void everyPlaceholderWasFilledInByTheBuild() {
        assertThat(Versions.all().values()).noneMatch(version -> version.contains("${"));
        assertThat(Versions.taxophone()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
