package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningMarkTest {
    private static final Instant SEEN = Instant.parse("2026-11-21T14:26:00Z");
    private static final Instant SAVED = Instant.parse("2026-11-21T14:25:00Z");

    @TempDir Path folder;

    @Test
    void aLivingProgramHasLeftNothing() throws IOException {
        assertThat(RunningMark.left(folder)).isEmpty();
        RunningMark.set(folder);
        assertThat(RunningMark.left(folder)).isEmpty();
        RunningMark.clear(folder);
        assertThat(folder.resolve(RunningMark.FILE)).doesNotExist();
        RunningMark.renew(folder);
        assertThat(folder.resolve(RunningMark.FILE)).doesNotExist();
    }

    @Test
    void aKilledProgramIsTold() throws Exception {
        RunningMark.set(folder);
        Path mark = folder.resolve(RunningMark.FILE);
        Path run = Files.createDirectories(folder.resolve("runs/001")).resolve("run.json");
        Files.writeString(run, "{}");
        // another process of the same number, as after a start of the computer
        Files.writeString(
                mark, Files.readString(mark).replaceAll("started=.*", "started=yesterday"));
        Files.setLastModifiedTime(run, FileTime.from(SAVED));
        Files.setLastModifiedTime(mark, FileTime.from(SEEN));
        assertThat(RunningMark.left(folder)).contains(new RunningMark.Left(folder, SEEN, SAVED));
    }

    @Test
    void aMarkThatCannotBeReadIsNobodys() throws IOException {
        Path mark = folder.resolve(RunningMark.FILE);
        Files.writeString(mark, "process=many");
        Files.setLastModifiedTime(mark, FileTime.from(SEEN));
        assertThat(RunningMark.left(folder)).contains(new RunningMark.Left(folder, SEEN, SEEN));
    }
}
