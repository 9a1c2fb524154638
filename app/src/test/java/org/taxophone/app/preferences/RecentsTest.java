package org.taxophone.app.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentsTest {
    @TempDir Path folder;

    @Test
    void projectsAreRememberedNewestFirst() throws IOException {
        Path file = folder.resolve("settings/preferences.properties");
        Preferences preferences = new Preferences(file);
        Recents recents = new Recents(preferences);
        recents.add(recent("ä b"));
        recents.add(recent("second"));
        recents.add(recent("ä b"));
        preferences.save();
        assertThat(new Recents(new Preferences(file)).existing())
                .extracting(Recents.Recent::name)
                .containsExactly("ä b", "second");
    }

    @Test
    void soundsThatWereMovedAreNoticed() throws IOException {
        Recents recents = new Recents(new Preferences(folder.resolve("p")));
        Recents.Recent recent = recent("digits");
        recents.add(recent);
        assertThat(recents.existing().getFirst().soundsFound()).isFalse();
        Files.createDirectories(recent.sounds());
        assertThat(recents.existing().getFirst().soundsFound()).isTrue();
    }

    @Test
    void projectsThatAreGoneAreNotShown() throws IOException {
        Recents recents = new Recents(new Preferences(folder.resolve("p")));
        Recents.Recent gone = recent("gone");
        recents.add(gone);
        Files.delete(gone.folder().resolve("project.json"));
        assertThat(recents.existing()).isEmpty();
    }

    @Test
    void damagedFileCostsOnlyWhatItHeld() throws IOException {
        Path file = Files.writeString(folder.resolve("p"), "volume.db=\\u00zz\nrubbish");
        Preferences preferences = new Preferences(file);
        assertThat(preferences.number("volume.db", -12)).isEqualTo(-12);
        preferences.put("level", true);
        preferences.save();
        assertThat(new Preferences(file).get("level")).contains("true");
    }

    private Recents.Recent recent(String name) throws IOException {
        Path project = Files.createDirectories(folder.resolve(name));
        Files.writeString(project.resolve("project.json"), "{}");
        return new Recents.Recent(
                project,
                project.resolve("sounds"),
                name,
                3,
                1,
                Instant.parse("2026-11-21T08:00:00Z"));
    }
}
