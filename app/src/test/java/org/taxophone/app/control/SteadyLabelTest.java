package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class SteadyLabelTest {
    private final CountedBox box = new CountedBox();
    private SteadyLabel name;

    /// Counts how often it is laid out.
    private static final class CountedBox extends VBox {
        private int laid;

        @Override
        protected void layoutChildren() {
            laid++;
            super.layoutChildren();
        }
    }

    @Start
    void start(Stage stage) {
        name = new SteadyLabel(80);
        box.getChildren().add(name);
        stage.setScene(new Scene(box, 300, 100));
        stage.show();
    }

    @Test
    void otherWordsLayOutNothingElse(FxRobot robot) {
        robot.interact(
                () -> {
                    lay();
                    double high = name.getHeight();
                    int before = box.laid;

                    name.say("a name that is much longer than eighty pixels are wide");
                    lay();
                    assertThat(name.words().getWidth()).isEqualTo(80);
                    name.say("");
                    lay();
                    assertThat(name.prefHeight(-1)).isEqualTo(high);
                    assertThat(box.laid).isEqualTo(before);
                });
    }

    @Test
    void largerLettersTakeMoreRoom(FxRobot robot) {
        robot.interact(
                () -> {
                    name.say("dog 7");
                    lay();
                    double high = name.getHeight();
                    name.words().setFont(Font.font(40));
                    lay();
                    assertThat(name.getHeight()).isGreaterThan(2 * high);
                });
    }

    private void lay() {
        box.applyCss();
        box.layout();
    }
}
