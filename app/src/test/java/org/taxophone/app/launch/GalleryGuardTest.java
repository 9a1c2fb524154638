package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.launch.command.DemoProject;
import org.taxophone.job.JobContext;
import org.taxophone.sample.Sample;

/// Every place looks as it did when somebody looked at it last: in light, dark and German, at three
/// sizes, by small pictures kept beside this test. A run comes from a fixture, so that what is
/// drawn does not hang on how a processor rounds.
///
/// After a change that was meant, look at the pictures in `app/target/gallery`, then renew:
/// `./taxophone test -Dtaxophone.long -Dtest=GalleryGuardTest -Dtaxophone.gallery=renew`.
@Tag("long")
@Timeout(300)
class GalleryGuardTest {
    private static final Path KEPT = Path.of("src/test/resources/gallery");
    private static final Path SEEN = Path.of("target/gallery");
    private static final boolean RENEW = "renew".equals(System.getProperty("taxophone.gallery"));

    /// Letters and points may fall a little otherwise on another machine.
    private static final double TOLERANCE = 0.01;

    @TempDir Path folder;

    @Test
    void everyPlaceLooksAsItDid() throws Exception {
        clear();
        Path project = project();
        Path german = copy(project, folder.resolve("german"));
        Process english = draw(project, "en", "light,dark", "1440x900,1000x700");
        Process other = draw(german, "de", "light", "1440x900,1440x900@2x,1000x700");
        assertThat(english.waitFor()).as("drawing in English, see %s", SEEN).isZero();
        assertThat(other.waitFor()).as("drawing in German, see %s", SEEN).isZero();

        List<String> changed = new ArrayList<>();
        int pictures = 0;
        for (String look : List.of("en-light", "en-dark", "de-light")) {
            try (Stream<Path> files = Files.list(SEEN.resolve(look))) {
                for (Path file : files.sorted().toList()) {
                    pictures++;
                    compare(look, file, changed);
                }
            }
        }
        assertThat(pictures).as("pictures drawn").isEqualTo(49);
        assertThat(changed)
                .as("places that look otherwise; the pictures are in app/%s", SEEN)
                .isEmpty();
    }

    /// What an earlier run left.
    private static void clear() throws IOException {
        if (Files.isDirectory(SEEN)) {
            try (Stream<Path> files = Files.walk(SEEN)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".png")).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void compare(String look, Path file, List<String> changed) throws IOException {
        BufferedImage now = Thumbnail.of(ImageIO.read(file.toFile()));
        Path kept = KEPT.resolve(look).resolve(String.valueOf(file.getFileName()));
        if (RENEW) {
            Files.createDirectories(Objects.requireNonNull(kept.getParent()));
            ImageIO.write(now, "png", kept.toFile());
            return;
        }
        double difference =
                Files.exists(kept) ? Thumbnail.difference(ImageIO.read(kept.toFile()), now) : 1;
        if (difference > TOLERANCE) {
            changed.add(
                    String.format(
                            Locale.ENGLISH,
                            "%s %s by %.1f %%",
                            look,
                            file.getFileName(),
                            100 * difference));
        }
    }

    /// The sample sounds with a training that was done before.
    private Path project() throws IOException {
        Path project = folder.resolve("project");
        DemoProject.open(project, Sample.SOUNDS, JobContext.none()).close();
        Path run = project.resolve("runs/001");
        try (InputStream in =
                        Objects.requireNonNull(
                                GalleryGuardTest.class.getResourceAsStream("/gallery/run.zip"));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = run.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.copy(zip, file);
            }
        }
        return project;
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve("project").resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to.resolve("project");
    }

    private Process draw(Path project, String language, String looks, String sizes)
            throws IOException {
        Files.createDirectories(SEEN);
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-XX:ActiveProcessorCount=4",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Dtaxophone.language=" + language,
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                Gallery.class.getName(),
                                SEEN.toAbsolutePath().toString(),
                                project.toString(),
                                looks,
                                sizes))
                .redirectErrorStream(true)
                .redirectOutput(SEEN.resolve(language + ".log").toFile())
                .start();
    }
}
