package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.preferences.Preferences;

class ProjectMemoryTest {
    @TempDir Path folder;

    private final Navigator navigator = new Navigator();
    private final Selection selection = new Selection();
    private final ProjectMemory memory = new ProjectMemory(Preferences::new);

    @Test
    void placeAndSelectionComeBack() throws IOException {
        Recollection.keep(memory, navigator, selection);
        memory.restore(folder);
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.WELCOME);
        navigator.open(Navigator.EXPLORE);
        selection.selectAll(List.of("a b/1.wav", "ü.wav"));
        selection.currentProperty().set("ü.wav");
        assertThat(memory.note()).isTrue();
        assertThat(memory.note()).as("nothing changed since").isFalse();
        memory.write();
        memory.forget();

        selection.reset();
        navigator.open(Navigator.DATA);
        memory.restore(folder);
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.EXPLORE);
        assertThat(selection.clips()).containsExactlyInAnyOrder("a b/1.wav", "ü.wav");
        assertThat(selection.current()).isEqualTo("ü.wav");
    }

    @Test
    void whatIsNoPlaceIsPassedOver() throws IOException {
        Files.writeString(folder.resolve(ProjectMemory.FILE), "place=nowhere\nclip=\\u00zz");
        Recollection.keep(memory, navigator, selection);
        memory.restore(folder);
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.WELCOME);
        assertThat(selection.current()).isEmpty();
    }

    @Test
    void withoutAProjectNothingIsWritten() throws IOException {
        List<String> told = new ArrayList<>();
        memory.keep("x", () -> "1", told::add);
        assertThat(memory.note()).isFalse();
        memory.write();
        assertThat(folder.resolve(ProjectMemory.FILE)).doesNotExist();
        memory.restore(folder);
        memory.note();
        memory.write();
        memory.forget();
        memory.restore(folder);
        assertThat(told).containsExactly("1");
    }
}
