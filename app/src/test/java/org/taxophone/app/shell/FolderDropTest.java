package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderDropTest {
    @TempDir Path folder;

    private final List<Path> dropped = new ArrayList<>();
    private final FolderDrop drop = new FolderDrop(words -> {}, dropped::add);

    @Test
    void folderIsTaken() {
        assertThat(drop.words(List.of(folder))).contains("create a project");
        assertThat(drop.drop(List.of(folder))).isTrue();
        assertThat(dropped).containsExactly(folder);
    }

    @Test
    void filesAndSeveralFoldersAreRefusedInWords() throws IOException {
        Path file = Files.createFile(folder.resolve("a.wav"));
        assertThat(drop.drop(List.of(file))).isFalse();
        assertThat(drop.drop(List.of(folder, folder))).isFalse();
        assertThat(drop.words(List.of(file))).contains("one folder");
        assertThat(dropped).isEmpty();
    }
}
