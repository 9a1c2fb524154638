package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class RoomForWordsTest {
    private Button first;
    private Button second;
    private Region other;
    private HBox toolbar;

    @Start
    void start(Stage stage) {
        first = button("Export the figure");
        second = button("Map");
        other = new Region();
        other.setPrefWidth(100);
        other.setMinWidth(Region.USE_PREF_SIZE);
        toolbar = new HBox(first, second, other);
        toolbar.setManaged(false); // as wide as the test says
        RoomForWords.in(toolbar, List.of(List.of(first), List.of(second)));
        stage.setScene(new Scene(new Pane(toolbar), 900, 200));
        stage.show();
    }

    @Test
    void groupsGiveWayInTurn(FxRobot robot) {
        lay(robot, () -> wide(800));
        assertThat(words(first)).isTrue();
        double whole = toolbar.prefWidth(-1);
        lay(robot, () -> wide(whole - 1));
        assertThat(words(first)).isFalse();
        assertThat(words(second)).isTrue();
        lay(robot, () -> wide(110));
        assertThat(words(second)).isFalse();
        lay(robot, () -> wide(whole));
        assertThat(words(first)).isTrue();
    }

    @Test
    void longerWordsLargerLettersAndWhatIsBesideThemNeedRoomToo(FxRobot robot) {
        lay(robot, () -> wide(800));
        lay(robot, () -> wide(toolbar.prefWidth(-1)));
        assertThat(words(first)).isTrue();
        lay(robot, () -> second.setText("Landkarte"));
        assertThat(words(first)).isFalse();
        lay(robot, () -> other.setManaged(false));
        assertThat(words(first)).isTrue();
        lay(
                robot,
                () -> {
                    first.setFont(Font.font(40));
                    second.setFont(Font.font(40));
                });
        assertThat(words(first)).isFalse();
    }

    private void wide(double width) {
        toolbar.resize(width, 40);
    }

    private void lay(FxRobot robot, Runnable act) {
        robot.interact(
                () -> {
                    act.run();
                    toolbar.applyCss();
                    toolbar.layout();
                });
    }

    private static boolean words(Button button) {
        return button.getContentDisplay() == ContentDisplay.LEFT;
    }

    private static Button button(String words) {
        Button button = new Button(words, new Region());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
