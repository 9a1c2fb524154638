package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.app.player.Player;
import org.taxophone.app.task.UiThread;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.app.theme.Themes;
import org.taxophone.audio.AudioFileReader;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// However long the words of the menus are, what stands last in the header stays in the window.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class HeaderViewTest {
    private Stage stage;
    private HBox header;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Themes themes = new Themes(ThemeChoice.DARK);
        header =
                new HeaderView(
                                new Player(
                                        new AudioFileReader()::readMono,
                                        Player::silence,
                                        UiThread.platform(),
                                        (clip, problem) -> {}),
                                themes,
                                List::of,
                                new ReadOnlyIntegerWrapper(),
                                () -> {})
                        .root();
        VBox page = new VBox(header);
        page.setMinWidth(0);
        Scene scene = new Scene(page, 1400, 200);
        themes.style(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatDoesNotFitGivesWay(FxRobot robot) {
        MenuBar menus = robot.from(header).lookup(".menu-bar").query();
        robot.interact(
                () ->
                        menus.getMenus()
                                .setAll(
                                        Stream.of(
                                                        "Datei",
                                                        "Bearbeiten",
                                                        "Ansicht",
                                                        "Clips",
                                                        "Cluster",
                                                        "Lauf",
                                                        "Hilfe")
                                                .map(Menu::new)
                                                .toList()));
        Node theme = robot.lookup("#theme-toggle").query();
        Node level = robot.lookup("#level-clips").query();
        for (int width = 1000; width <= 1400; width += 50) {
            int wide = width;
            robot.interact(() -> stage.setWidth(wide));
            robot.interact(() -> {}); // a pulse
            robot.interact(
                    () -> {
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                    });
            assertThat(theme.getBoundsInParent().getMaxX())
                    .as("in %d", wide)
                    .isLessThanOrEqualTo(header.getWidth());
        }
        assertThat(level.isVisible()).as("where there is room").isTrue();
    }
}
