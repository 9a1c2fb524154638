package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.app.preferences.Preferences;
import org.taxophone.app.theme.ThemeChoice;
import org.taxophone.app.theme.Themes;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The palette is as high as what it found.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class PaletteViewTest {
    private static final int CLIPS = 30;
    private static final double ROW = FoundCell.ROW;

    private Region palette;

    @Start
    void start(Stage stage) {
        Finders finders = new Finders();
        finders.addClips(
                words ->
                        Stream.concat(
                                        IntStream.range(0, CLIPS).mapToObj(i -> "many " + i),
                                        Stream.of("one"))
                                .filter(name -> name.contains(words))
                                .map(name -> Found.clip(name, "", () -> {}))
                                .toList());
        PaletteOffer offer =
                new PaletteOffer(
                        List.of(),
                        "",
                        Set.of(),
                        new RecentCommands(new Preferences(Path.of("target", "none"))),
                        finders,
                        "");
        PaletteView view = new PaletteView(new PaletteSearch(offer), () -> {}, "");
        palette = (Region) view.root();
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        Scene scene = new Scene(new StackPane(palette), 900, 700);
        new Themes(ThemeChoice.LIGHT).style(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itShrinksToItsHits(FxRobot robot) {
        double many = height(robot, "many");
        ListView<?> list = robot.lookup("#palette-found").query();
        assertThat(list.getFixedCellSize()).isNotPositive(); // a section begins with its title
        double one = height(robot, "one");
        assertThat(one).isEqualTo(many - 8 * ROW);
        assertThat(height(robot, "many")).isEqualTo(many);
    }

    @Test
    void withNoneItSaysSo(FxRobot robot) {
        double one = height(robot, "one");
        assertThat(height(robot, "zebra"))
                .isEqualTo(one - ROW - FoundCell.HEADING + FoundCell.NOTHING);
        ListView<?> found = robot.lookup("#palette-found").query();
        Labeled nothing = (Labeled) found.getPlaceholder();
        assertThat(nothing.isVisible()).isTrue();
        assertThat(nothing.getText()).contains("“zebra”");
        height(robot, "@ zebra");
        assertThat(nothing.getText()).contains("“zebra”");
        height(robot, "#");
        assertThat(nothing.getText()).doesNotContain("“");
    }

    private double height(FxRobot robot, String words) {
        TextField query = robot.lookup("#palette-query").query();
        robot.interact(() -> query.setText(words));
        robot.interact(() -> palette.getParent().layout());
        return palette.getHeight();
    }
}
