package org.taxophone.app.launch.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.launch.doctor.Observation.Gravity;

/// Each examination on machines that lack something.
class ExaminationTest {
    @TempDir Path root;

    @Test
    void anOldJavaIsAProblem() {
        assertThat(ProgramExamination.java(17).gravity()).isEqualTo(Gravity.PROBLEM);
        assertThat(ProgramExamination.java(17).advice()).contains("25");
        assertThat(ProgramExamination.java(25).gravity()).isEqualTo(Gravity.FINE);
    }

    @Test
    void littleMemoryIsNoted() {
        assertThat(ComputerExamination.memory(2, 1, 0.8).gravity()).isEqualTo(Gravity.NOTE);
        assertThat(ComputerExamination.memory(2, 1, 0.8).advice()).contains("batchSize");
        assertThat(ComputerExamination.memory(16, 8, 6.4).gravity()).isEqualTo(Gravity.FINE);
    }

    @Test
    void namesThatAreOnlyAsciiAreNoted() {
        Observation seen = ComputerExamination.fileNames("ANSI_X3.4-1968");
        assertThat(seen.gravity()).isEqualTo(Gravity.NOTE);
        assertThat(seen.advice()).contains("LC_ALL");
        assertThat(ComputerExamination.fileNames("UTF-8").gravity()).isEqualTo(Gravity.FINE);
    }

    @Test
    void aCardWithoutLibrariesIsNotedWithTheWayToUseIt() {
        Observation seen = gpu(Map.of(), "libcuda.so.1");

        assertThat(seen.gravity()).isEqualTo(Gravity.NOTE);
        assertThat(seen.advice()).contains("PYTORCH_LIBRARY_PATH", "2.7.1");
    }

    @Test
    void noCardIsFine() {
        assertThat(gpu(Map.of()).gravity()).isEqualTo(Gravity.FINE);
    }

    @Test
    void aLibtorchOfOnesOwnIsLookedAt() throws IOException {
        Path folder = Files.createDirectory(root.resolve("lib"));
        Map<String, String> chosen = Map.of("PYTORCH_LIBRARY_PATH", folder.toString());
        assertThat(gpu(chosen).fact()).contains("without CUDA");

        Files.createFile(folder.resolve("libtorch_cuda.so"));
        assertThat(gpu(chosen).gravity()).as("no driver").isEqualTo(Gravity.NOTE);
        assertThat(gpu(chosen, "libcuda.so.1").fact()).contains("with CUDA");

        Map<String, String> nowhere =
                Map.of("PYTORCH_LIBRARY_PATH", root.resolve("gone").toString());
        assertThat(gpu(nowhere).gravity()).isEqualTo(Gravity.PROBLEM);
    }

    @Test
    void withoutADisplayTheCommandLineIsOffered() {
        Observation seen = display("Linux", Map.of());

        assertThat(seen.gravity()).isEqualTo(Gravity.NOTE);
        assertThat(seen.advice()).contains("command line");
        assertThat(display("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).fact())
                .contains("Wayland");
    }

    @Test
    void aDisplayWithoutItsLibrariesIsAProblemWithTheirNames() {
        Observation seen = display("Linux", Map.of("DISPLAY", ":0"), "libgtk-3.so.0");

        assertThat(seen.gravity()).isEqualTo(Gravity.PROBLEM);
        assertThat(seen.advice()).contains("libxtst6", "libpangoft2-1.0-0").doesNotContain("gtk");
    }

    @Test
    void otherSystemsBringTheirOwnDisplay() {
        assertThat(display("Mac OS X", Map.of()).gravity()).isEqualTo(Gravity.FINE);
    }

    @Test
    void noSoundIsNotedWithItsLikelyReason() {
        assertThat(sound("").observation("").advice()).contains("libasound2");
        assertThat(sound("libasound.so.2").observation("").advice()).contains("device");
        assertThat(sound("").observation("Built-in").gravity()).isEqualTo(Gravity.FINE);
    }

    @Test
    void onlyTheLogicalFontsAreNoFonts() {
        assertThat(FontExamination.observation(5).gravity()).isEqualTo(Gravity.PROBLEM);
        assertThat(FontExamination.observation(12).gravity()).isEqualTo(Gravity.FINE);
    }

    @Test
    void aFolderThatIsNotThereYetIsJudgedByItsParent() {
        Observation seen =
                FolderExamination.observation("Native files", root.resolve("a/b"), "go elsewhere");

        assertThat(seen.fact()).contains("MB free");
    }

    @Test
    void theClosingLineCountsWhatStandsInTheWay() {
        Observation fine = Observation.fine("A", "there");
        Observation note = Observation.note("B", "gone", "fetch it");
        Observation problem = Observation.problem("C", "broken", "mend it");

        assertThat(new DoctorReport(List.of(fine)).text()).endsWith("All is well.");
        assertThat(new DoctorReport(List.of(fine, note)).text())
                .contains("-> fetch it")
                .endsWith("1 note stands above.");
        assertThat(new DoctorReport(List.of(note, problem)).healthy()).isFalse();
        assertThat(new DoctorReport(List.of(note, problem)).text()).contains("1 problem to solve");
    }

    private Observation gpu(Map<String, String> environment, String... libraries) {
        return only(new GpuExamination(machine("Linux", environment, libraries)));
    }

    private Observation display(
            String system, Map<String, String> environment, String... libraries) {
        return only(new DisplayExamination(machine(system, environment, libraries)));
    }

    private SoundExamination sound(String library) {
        return new SoundExamination(machine("Linux", Map.of(), library));
    }

    private Surroundings machine(
            String system, Map<String, String> environment, String... libraries) {
        return new Surroundings(system, environment, List.of(libraries)::contains, root);
    }

    private static Observation only(Examination examination) {
        List<Observation> seen = examination.look();
        assertThat(seen).hasSize(1);
        return seen.getFirst();
    }
}
