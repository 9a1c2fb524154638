package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taxophone.app.launch.JourneyWindow.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.dialog.Question;
import org.taxophone.app.session.Navigator;
import org.taxophone.audio.WavWriter;
import org.taxophone.audio.Waveform;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What Data says of its clips and does to them: flags, statistics, windows, and the report of what
/// was left out, which a second reading renews.
@ExtendWith(ApplicationExtension.class)
@Timeout(180)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class DataControlsTest {
    private static final int CLIPS = 6;

    @TempDir Path folder;

    private JourneyWindow window;
    private Path sounds;

    @Start
    void start(Stage stage) throws Exception {
        sounds = JourneySounds.tones(folder.resolve("sounds"), CLIPS, "low", "high");
        WavWriter.write(
                sounds.resolve("low/silent.wav"),
                new Waveform(new float[4000], JourneySounds.RATE));
        Files.write(sounds.resolve("high/broken.wav"), new byte[12]);
        SilentDialogs consenting =
                new SilentDialogs() {
                    @Override
                    public void ask(Question question, IntConsumer answered) {
                        answered.accept(0);
                    }
                };
        window = JourneyWindow.open(stage, folder, consenting);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void flagsStatisticsWindowsAndTheReport(FxRobot robot) throws Exception {
        Services s = window.services();
        TableView<?> table = opened(robot);

        // the report came with what was left out, and with the silent clip
        Node report = robot.lookup("#import-report").query();
        TableView<?> skipped = robot.from(report).lookup(".table-view").query();
        assertThat(report.isVisible()).isTrue();
        assertThat(skipped.getItems()).hasSize(2);

        // flags: the silent clip alone
        assertThat(table.getColumns()).anyMatch(column -> ":flags".equals(column.getId()));
        TextField filter = robot.lookup("#data-filter").query();
        robot.interact(() -> filter.setText("flag:silent"));
        await(() -> table.getItems().size() == 1);
        robot.interact(filter::clear);
        await(() -> table.getItems().size() == CLIPS + 1);

        // statistics take the place of the report, and leave again
        fire(robot, "#data-statistics");
        assertThat(robot.lookup("#data-statistics-pane").query().isVisible()).isTrue();
        assertThat(report.getScene()).isNull();
        fire(robot, "#data-statistics");
        assertThat(robot.lookup("#data-statistics-pane").queryAll()).isEmpty();

        // read anew without the broken file: the report is cleared
        Files.delete(sounds.resolve("high/broken.wav"));
        fire(robot, "#data-report");
        fire(robot, "#data-report-again");
        await(() -> Objects.requireNonNull(s.project().reportProperty().get()).skipped().isEmpty());
        await(() -> skipped.getItems().size() == 1);

        // windows of a tenth of a second
        fire(robot, "#data-windows");
        robot.interact(
                () -> {
                    robot.lookup("#data-window-length").<TextField>query().setText("no number");
                    robot.lookup("#data-window-cut").<ButtonBase>query().fire();
                    robot.lookup("#data-window-length").<TextField>query().setText("0.1");
                    robot.lookup("#data-window-hop").<TextField>query().setText("0.1");
                    robot.lookup("#data-window-cut").<ButtonBase>query().fire();
                });
        await(() -> table.getItems().size() > 2 * CLIPS);
        assertThat(Objects.requireNonNull(s.project().dataset()).sound(0).slice()).isPresent();
    }

    @Test
    void labelsComeFromTheNamesThatAPersonDescribes(FxRobot robot) throws Exception {
        Services s = window.services();
        TableView<?> table = opened(robot);
        await(() -> robot.lookup("#data-origin .label").tryQuery().isPresent());
        Label origin = robot.lookup("#data-origin .label").query();
        assertThat(origin.getText()).isEqualTo("Folders: label from the folder's name");

        // the order of the columns outlives the time in which they are hidden
        List<String> order = List.of(":peak", "label");
        robot.interact(() -> table.getColumns().sort(Comparator.comparing(DataControlsTest::late)));
        assertThat(lastIds(table)).isEqualTo(order);
        robot.interact(() -> s.selection().blindProperty().set(true));
        await(() -> lastIds(table).getLast().startsWith(":"));
        assertThat(robot.lookup("#data-origin").query().isVisible()).isFalse();
        robot.interact(() -> s.selection().blindProperty().set(false));
        await(() -> lastIds(table).equals(order));

        robot.interact(() -> robot.lookup("#data-origin-change").<ButtonBase>query().fire());
        robot.interact(
                () -> {
                    TextField field = robot.lookup("#data-names-pattern").query();
                    ButtonBase read = robot.lookup("#data-names-read").query();
                    Label found = robot.lookup("#data-names-found").query();
                    field.setText("no word");
                    assertThat(read.isDisabled()).isTrue();
                    assertThat(found.getText()).contains("at least one named group");
                    field.setText("{kind}/{label}_{nothing}");
                    assertThat(found.getText()).startsWith("0 of " + (CLIPS + 1));
                    assertThat(read.isDisabled()).isTrue();
                    field.setText("{kind}/{label}");
                    assertThat(found.getText()).contains("7 of 7 names follow it.", "Kind high");
                    read.fire();
                });
        await(
                () ->
                        Objects.requireNonNull(s.project().dataset())
                                .columns()
                                .containsAll(List.of("kind", "label")));
        await(() -> origin.getText().equals("Labels from the names: {kind}/{label}"));
    }

    private static int late(TableColumn<?, ?> column) {
        return List.of(":peak", "label").indexOf(column.getId());
    }

    private static List<String> lastIds(TableView<?> table) {
        List<String> ids = table.getColumns().stream().map(TableColumn::getId).toList();
        return ids.subList(ids.size() - 2, ids.size());
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup(id).<ButtonBase>query().fire());
    }

    private TableView<?> opened(FxRobot robot) throws Exception {
        robot.interact(() -> window.composition().open(sounds));
        await(() -> window.services().project().dataset() != null);
        window.go(robot, Navigator.DATA);
        TableView<?> table = robot.lookup("#clips").query();
        await(() -> table.getItems().size() == CLIPS + 1);
        return table;
    }
}
