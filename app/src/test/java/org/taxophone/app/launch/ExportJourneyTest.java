package org.taxophone.app.launch;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.control.scatter.ScatterView;
import org.taxophone.app.dialog.figure.FigureFonts;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.session.Notices;
import org.taxophone.export.Figure;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.RunExport;
import org.taxophone.project.Project;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A figure, a table or clips from every place that has some.
@ExtendWith(ApplicationExtension.class)
@Timeout(240)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class ExportJourneyTest {
    private static final int CLIPS = 18;

    @TempDir static Path folder;

    private JourneyWindow window;
    private ChosenFiles files;
    private Path project;
    private Path out;

    @Start
    void start(Stage stage) throws IOException {
        Path sounds = JourneySounds.tones(folder.resolve("sounds"), CLIPS, "low", "middle", "high");
        project = JourneySounds.explored(folder.resolve("project"), sounds, 3);
        out = Files.createDirectories(folder.resolve("out"));
        files = new ChosenFiles(out);
        window = JourneyWindow.open(stage, folder, files);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void everyPlaceExports(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(project));
        await(() -> window.services().project().dataset() != null);

        window.go(robot, Navigator.DATA);
        String clip = dataset().clips().getFirst().id();
        robot.interact(() -> window.services().selection().select(clip));
        await(() -> window.services().background() != null);
        Path spectrogram = figure(robot, "#detail-export", "svg", ".svg");
        assertThat(Files.readString(spectrogram)).contains("<svg").contains("kHz");

        window.go(robot, Navigator.EXPLORE);
        ScatterView map = robot.lookup("#explore-map").query();
        await(() -> map.points().size() == CLIPS);
        Path pdf = figure(robot, "#explore-export", "pdf", ".pdf");
        assertThat(new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        fire(robot, "#explore-heatmap-tab");
        Path heatmap = figure(robot, "#explore-export", "svg", ".svg");
        assertThat(Files.readString(heatmap)).contains("low").contains("high");
        Project opened = requireNonNull(window.services().project().project());
        Figure exported = new RunExport(opened.run(1), dataset()).figures().get("heatmap");
        Path same = folder.resolve("same.svg");
        FigureFonts.writer(FigureConfig.defaults()).write(requireNonNull(exported), same);
        assertThat(heatmap).as("what taxophone export writes").hasSameBinaryContentAs(same);
        fire(robot, "#explore-wall-tab");
        Path wall = figure(robot, "#explore-export", "png", ".png");
        assertThat(Files.size(wall)).isGreaterThan(1000);

        // clips into folders, told when it is done, and shown from there
        robot.interact(
                () ->
                        window.composition().commands().stream()
                                .filter(command -> command.id().equals("curate.export-clips"))
                                .forEach(command -> command.call()));
        await(() -> !window.services().notices().shown().isEmpty());
        Notices.Notice notice = window.services().notices().shown().getLast();
        assertThat(notice.sentence()).contains(Integer.toString(CLIPS));
        robot.interact(() -> window.services().notices().follow(notice));
        assertThat(files.shown()).hasSize(1);
        try (Stream<Path> copied = Files.walk(files.shown().getFirst())) {
            assertThat(copied.filter(file -> file.toString().endsWith(".wav"))).hasSize(CLIPS);
        }

        window.go(robot, Navigator.RESULTS);
        fire(robot, "#results-export");
        await(() -> Files.exists(out.resolve("results.csv")));
        assertThat(Files.readString(out.resolve("results.csv"))).contains("quick");
    }

    private Path figure(FxRobot robot, String button, String format, String suffix)
            throws IOException {
        await(() -> !robot.lookup(button).query().isDisabled());
        fire(robot, button);
        await(() -> robot.lookup("#figure-save").tryQuery().isPresent());
        fire(robot, "#figure-" + format);
        await(() -> !robot.lookup("#figure-save").query().isDisabled());
        long before = count();
        fire(robot, "#figure-save");
        await(() -> count() > before || robot.lookup("#figure-save").tryQuery().isEmpty());
        await(() -> robot.lookup("#figure-save").tryQuery().isEmpty());
        try (Stream<Path> saved = Files.list(out)) {
            return saved.filter(file -> file.toString().endsWith(suffix))
                    .max(java.util.Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private long count() {
        try (Stream<Path> saved = Files.list(out)) {
            return saved.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fire(FxRobot robot, String id) {
        // on the UI thread, as only there the nodes stay where they are meanwhile
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    private org.taxophone.dataset.Dataset dataset() {
        return java.util.Objects.requireNonNull(window.services().project().dataset());
    }
}
