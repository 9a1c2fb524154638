package org.taxophone.app.launch.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.taxophone.engine.Devices;

/// `apply` and `decode`, after a real training of two epochs.
class ModelCommandsTest extends CommandLineCase {
    @Override
    void writeSounds(Path folder) throws IOException {
        TestSounds.writeTones(folder, 6);
    }

    private int runRecipe(String recipe, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--recipe", recipe));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void aCardThatIsNotThereIsSaidBeforeAnythingIsDone() {
        Assumptions.assumeTrue(Devices.cudaLibrary().isEmpty(), "a libtorch with CUDA is here");
        assertThat(runRecipe("quick", "--device", "gpu")).isEqualTo(1);
        assertThat(err.toString())
                .contains("No graphics card can be used")
                .contains("PYTORCH_LIBRARY_PATH");
        assertThat(Path.of(project)).doesNotExist();
    }

    @Test
    void vectorsOfATableAreImportedAndClustered() throws IOException {
        StringBuilder table = new StringBuilder("file,a,b\n");
        for (int kind = 0; kind < 3; kind++) {
            for (int clip = 0; clip < 6; clip++) {
                table.append("kind%d/%d.wav,%d,%f\n".formatted(kind, clip, 10 * kind, 0.1 * clip));
            }
        }
        String vectors =
                Files.writeString(temp.resolve("vectors.csv"), table.toString()).toString();
        String[] train = {"train", project, "--recipe", "kmeans", "--embedding", "imported"};
        assertThat(taxophone("import", sounds.toString(), "--project", project)).isZero();
        assertThat(taxophone(train)).isEqualTo(1);
        assertThat(err.toString()).contains("No vectors were imported into " + project);
        assertThat(
                        taxophone(
                                "import",
                                sounds.toString(),
                                "--project",
                                project,
                                "--embedding",
                                vectors))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("Vectors made elsewhere, 2 numbers each");
        assertThat(taxophone(train)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("accuracy 100.0 %");
        assertThat(runRecipe("ward", "--embedding", vectors)).as(err.toString()).isZero();
        assertThat(runRecipe("ward", "--embedding", vectors, "--names", vectors)).isEqualTo(2);
        assertThat(runRecipe("robust", "--embedding", vectors)).isEqualTo(1);
        assertThat(err.toString()).contains("trains on sounds, not on vectors");
    }

    @Test
    void aModelIsAppliedAndDecoded() throws IOException {
        assertThat(
                        runRecipe(
                                "paper/cat-uvac",
                                "--epochs",
                                "2",
                                "--set",
                                "model.width=0.25",
                                "--set",
                                "model.gruUnits=16",
                                "--set",
                                "training.batchSize=9"))
                .as(err.toString())
                .isZero();
        Path table = temp.resolve("own.csv");
        assertThat(taxophone("apply", project, "1", project, "--out", table.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("18 clips in").doesNotContain("!");
        List<String> lines = Files.readAllLines(table);
        assertThat(lines.getFirst())
                .isEqualTo(
                        "clip,cluster,name,probability,probability_1,probability_2,probability_3");
        List<String> own = Files.readAllLines(Path.of(project, "runs/001/assignment.csv"));
        for (int row = 1; row < own.size(); row++) {
            assertThat(lines.get(row).split(",")[1]).isEqualTo(own.get(row).split(",")[2]);
        }
        assertThat(taxophone("apply", project, "1", sounds.toString(), "--json")).isZero();
        assertThat(out.toString()).startsWith("{").contains("\"warnings\":").contains("applied-");

        String decoded = temp.resolve("decoded").toString();
        assertThat(
                        taxophone(
                                "decode",
                                project,
                                "1",
                                "--cluster",
                                "2",
                                "--samples",
                                "2",
                                "--out",
                                decoded))
                .as(err.toString())
                .isZero();
        assertThat(Path.of(decoded, "decoded.png")).isNotEmptyFile();
        assertThat(Path.of(decoded, "decoded.svg")).isNotEmptyFile();
        assertThat(Path.of(decoded, "cluster-2-prototype.wav")).isNotEmptyFile();
        assertThat(Path.of(decoded, "cluster-2-sample-2.wav")).isNotEmptyFile();
        assertThat(out.toString()).contains("impression");
        assertThat(
                        taxophone(
                                "decode",
                                project,
                                "1",
                                "--path",
                                "kind0/1.wav",
                                "kind2/2.wav",
                                "--steps",
                                "3",
                                "--out",
                                decoded))
                .isZero();
        assertThat(Path.of(decoded, "path-50-.wav")).isNotEmptyFile();

        assertThat(taxophone("decode", project, "1", "--cluster", "4")).isEqualTo(2);
        assertThat(err.toString()).contains("--cluster must be from 1 to 3: was 4");
        assertThat(taxophone("decode", project, "1", "--traverse", "11")).isEqualTo(2);
        assertThat(err.toString()).contains("--traverse must be from 1 to 10: was 11");
        assertThat(taxophone("decode", project, "1", "--path", "a.wav", "b.wav")).isEqualTo(2);
        assertThat(err.toString()).contains("No clip of the run is called a.wav");
        assertThat(taxophone("decode", project, "1", "--steps", "1")).isEqualTo(2);
        assertThat(taxophone("apply", project, "1", temp.resolve("none").toString())).isEqualTo(1);
    }

    @Test
    void componentsAreAppliedAndCannotDraw() throws IOException {
        assertThat(runRecipe("quick")).isZero();
        assertThat(taxophone("apply", project, "1", project)).isZero();
        assertThat(out.toString()).contains("18 clips in 3 of 3 clusters");
        try (Stream<Path> files = Files.walk(sounds)) {
            Path one = files.filter(Files::isRegularFile).findFirst().orElseThrow();
            assertThat(taxophone("apply", project, "1", one.toString())).isZero();
            assertThat(out.toString()).contains("1 clips in 1 of 3 clusters");
        }
        assertThat(taxophone("decode", project, "1")).isEqualTo(1);
        assertThat(err.toString()).contains("trains no model that could draw clips");
    }

    @Test
    void appliedClipsBecomeAProject() throws IOException {
        assertThat(runRecipe("quick")).isZero();
        String other = sounds.toString();
        String table = temp.resolve("plain.csv").toString();
        assertThat(taxophone("apply", project, "1", other, "--out", table)).isZero();
        String into = temp.resolve("applied.taxophone").toString();
        assertThat(taxophone("apply", project, "1", other, "--project", into))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("0 are unlike the clips of the model")
                .contains("Project  " + into + ", run 1");
        assertThat(Path.of(project, "runs/001/applied-" + sounds.getFileName() + ".csv"))
                .hasSameTextualContentAs(Path.of(table));
        assertThat(taxophone("apply", into, "1", other, "--project", into + "2")).isEqualTo(1);
        assertThat(err.toString()).contains("Apply the run that learnt it: run 1 of ");
        assertThat(taxophone("apply", project, "1", other, "--project", into)).isEqualTo(1);
        assertThat(err.toString()).contains(into + " is there already");
    }
}
