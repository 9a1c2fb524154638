package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class FileDragTest {
    @Test
    void otherProgramsAreGivenFiles() {
        List<File> files = List.of(new File("a.wav"), new File("b.wav"));
        ClipboardContent content = FileDrag.content(files);
        assertThat(content.getFiles()).isEqualTo(files);
        assertThat(content).containsOnlyKeys(DataFormat.FILES);
    }

    @Test
    void nothingStartsNoDrag() {
        assertThat(FileDrag.start(new Region(), List.of())).isFalse();
    }
}
