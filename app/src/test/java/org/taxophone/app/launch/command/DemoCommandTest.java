package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoCommandTest {
    @Test
    void aDisplayIsTold() {
        assertThat(DemoCommand.hasDisplay("Linux", Map.of())).isFalse();
        assertThat(DemoCommand.hasDisplay("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(DemoCommand.hasDisplay("Mac OS X", Map.of())).isTrue();
    }
}
