package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.WavWriter;
import org.taxophone.project.Project;

/// What `import` makes of folders, windows and tables, for `run` too.
class ImportCommandTest extends CommandLineCase {
    @Test
    void aLayoutIsToldWindowsAreCutAndTracksExported() throws IOException {
        sounds = temp.resolve("digits");
        Files.createDirectories(sounds);
        for (int clip = 0; clip < 12; clip++) {
            String name = clip % 3 + "_" + (clip % 2 == 0 ? "ann" : "bob") + "_" + clip + ".wav";
            WavWriter.write(
                    sounds.resolve(name), TestSounds.of(clip % 3 == 0 ? "low" : "high", clip));
        }
        assertThat(run("--recipe", "quick", "--window", "0.2", "--hop", "0.05")).isZero();
        assertThat(err.toString())
                .contains(
                        "looks like FSDD: label, speaker and take from the name, split by speaker"
                                + " (--layout none takes it plainly)");
        assertThat(out.toString()).contains("12 of 12 files read").contains("36 clips");
        assertThat(taxophone("export", project, "--format", "raven,audacity")).isZero();
        Path export = Path.of(project, "runs", "001", "export");
        assertThat(Files.readAllLines(export.resolve("audacity/0_ann_0.txt")))
                .hasSize(3)
                .allMatch(line -> line.matches("[0-9.]+\t[0-9.]+\tcluster [1-3]"));
        assertThat(export.resolve("raven/0_ann_0.Table.1.selections.txt")).isNotEmptyFile();
        assertThat(taxophone("import", "--project", project)).isEqualTo(2);
        Path labels = temp.resolve("more.csv");
        Files.writeString(labels, "file,mood\n0_ann_0.wav,calm\n");
        assertThat(taxophone("import", "--labels", labels.toString(), "--project", project))
                .isZero();
        assertThat(out.toString()).contains("mood").contains("1_bob_1.wav: no label");
        assertThat(run("--recipe", "quick", "--split", "by speaker")).isEqualTo(2);
        assertThat(err.toString()).contains("split must be random, stratified, group:COLUMN");
        assertThat(run("--recipe", "quick", "--hop", "2")).isEqualTo(2);
        assertThat(run("--recipe", "quick", "--layout", "none", "--split", "random")).isZero();
        assertThat(err.toString()).doesNotContain("looks like");
    }

    @Test
    void aProjectThatIsOpenElsewhereIsLeftAlone() {
        try (Project open = Project.create(Path.of(project), "x")) {
            assertThat(run("--recipe", "quick")).isEqualTo(1);
            assertThat(err.toString()).contains("is open elsewhere, in process");
            assertThat(open.dataset()).isEmpty();
        }
    }

    @Test
    void aProjectOfOtherSoundsIsNotOverwritten() throws IOException {
        assertThat(taxophone("import", sounds.toString(), "--project", project)).isZero();
        Path others = Files.createDirectories(temp.resolve("others"));
        assertThat(taxophone("import", others.toString(), "--project", project)).isEqualTo(2);
        assertThat(err.toString()).contains("holds the sounds of " + sounds);
    }
}
