package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

class GalleryCommandTest {
    /// It is started by its name, in a process of its own.
    @Test
    void whatDrawsIsThereToBeStarted() throws Exception {
        var main = Class.forName(GalleryCommand.DRAWING).getMethod("main", String[].class);

        assertThat(Modifier.isStatic(main.getModifiers())).isTrue();
    }
}
