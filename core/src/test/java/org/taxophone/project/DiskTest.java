package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.common.TaxophoneException;

class DiskTest {
    @TempDir private Path temp;

    @Test
    void aFullDiskSaysSoAndLeavesTheOldFile() throws IOException {
        Path file = temp.resolve("metrics.json");
        Disk.writeText(file, "old");
        assertThatThrownBy(
                        () ->
                                Disk.write(
                                        file,
                                        out -> {
                                            out.write(1);
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOfSatisfying(
                        TaxophoneException.class,
                        e ->
                                assertThat(e.nextStep())
                                        .isEqualTo(
                                                "Make room on the disk and try again; what was"
                                                        + " saved before is untouched"))
                .hasMessageStartingWith("The disk is full: " + file + " could not be written, ")
                .hasMessageEndingWith(" MB are free");
        assertThat(file).hasContent("old");
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aForbiddenFolderSaysSo() {
        assertThat(Disk.failure(temp, new AccessDeniedException("x")))
                .hasMessage(temp + " cannot be written or read: permission denied");
        assertThat(Disk.failure(temp, new IOException("strange")))
                .hasMessage(temp + " could not be written or read: strange");
    }
}
