package org.taxophone.app.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.task.UiThread;
import org.taxophone.common.TaxophoneException;

class SavingTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir private Path folder;
    private final Saving saving = new Saving(UiThread.immediate());

    private void written(String name, Instant when) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, name);
        Files.setLastModifiedTime(file, FileTime.from(when));
    }

    @Test
    void theNewestFileOfTheWorkCounts() throws IOException {
        saving.look(folder);
        assertThat(saving.stateProperty().get().at()).isNull();
        written("project.json", NOON);
        written("runs/001/curation.jsonl", NOON.plusSeconds(60));
        written("features/events.store", NOON.plusSeconds(120));
        written("window.properties", NOON.plusSeconds(180));
        written("running.properties", NOON.plusSeconds(180));
        written("runs/001/.run.json.7-1.part", NOON.plusSeconds(180));
        saving.look(folder);
        assertThat(saving.stateProperty().get().at()).isEqualTo(NOON.plusSeconds(60));
        saving.forget();
        assertThat(saving.stateProperty().get().at()).isNull();
    }

    @Test
    void writingIsSeenAndEnds() throws Exception {
        List<Boolean> seen = new ArrayList<>();
        saving.stateProperty().addListener((value, before, now) -> seen.add(now.writing()));
        Instant before = Instant.now();
        assertThat(saving.watched(() -> "kept").call()).isEqualTo("kept");
        assertThat(seen).startsWith(true).endsWith(false);
        assertThat(saving.stateProperty().get().at()).isAfterOrEqualTo(before);
        assertThat(saving.stateProperty().get().problem()).isEmpty();
    }

    @Test
    void whatFailsSaysSoUntilSomethingIsWritten() throws Exception {
        written("project.json", NOON);
        saving.look(folder);
        assertThatThrownBy(
                        saving.watched(
                                        () -> {
                                            throw new TaxophoneException(
                                                    "The disk is full", "Make room");
                                        })
                                ::call)
                .isInstanceOf(TaxophoneException.class);
        assertThat(saving.stateProperty().get().problem()).contains("The disk is full");
        assertThat(saving.stateProperty().get().at()).isEqualTo(NOON);
        assertThat(saving.stateProperty().get().writing()).isFalse();
        saving.look(folder);
        assertThat(saving.stateProperty().get().problem()).isNotEmpty();
        written("project.json", NOON.plusSeconds(5));
        saving.look(folder);
        assertThat(saving.stateProperty().get().problem()).isEmpty();
    }
}
