package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class RoomForPartsTest {
    private Region first;
    private Region second;
    private HBox row;

    @Start
    void start(Stage stage) {
        first = part(100);
        second = part(60);
        row = new HBox(10, part(200), first, second);
        row.setManaged(false); // as wide as the test says
        RoomForParts.in(row, List.of(List.of(first), List.of(second)));
        stage.setScene(new Scene(new Pane(row), 900, 200));
        stage.show();
    }

    @Test
    void partsAreWholeOrGone(FxRobot robot) {
        assertThat(shownAt(robot, 380)).containsExactly(true, true);
        assertThat(shownAt(robot, 379)).containsExactly(false, true);
        assertThat(shownAt(robot, 270)).containsExactly(false, true);
        assertThat(shownAt(robot, 269)).containsExactly(false, false);
        assertThat(shownAt(robot, 380)).containsExactly(true, true);
    }

    private List<Boolean> shownAt(FxRobot robot, double width) {
        robot.interact(
                () -> {
                    row.resize(width, 40);
                    row.layout();
                });
        return List.of(first.isVisible(), second.isVisible());
    }

    private static Region part(double width) {
        Region part = new Region();
        part.setMinWidth(width);
        part.setPrefWidth(width);
        return part;
    }
}
