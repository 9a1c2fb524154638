package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class FittingPromptTest {
    private static final String ALL = "Words, label:7, duration > 2, -take:3";

    private CustomTextField field;

    @Start
    void start(Stage stage) {
        field = new CustomTextField();
        field.setPromptText(ALL);
        Region icon = new Region();
        icon.setPrefWidth(20);
        field.setLeft(new HBox(icon));
        FittingPrompt.in(field);
        stage.setScene(new Scene(new Pane(field), 700, 100));
        stage.show();
    }

    @Test
    void asManyExamplesAsFit(FxRobot robot) {
        assertThat(promptAt(robot, 600)).isEqualTo(ALL);
        String some = promptAt(robot, 190);
        assertThat(ALL).startsWith(some + ", ");
        assertThat(some).startsWith("Words, label:7");
        assertThat(promptAt(robot, 60)).isEqualTo("Words");
        assertThat(promptAt(robot, 600)).as("wide again").isEqualTo(ALL);
    }

    @Test
    void noneIsCut(FxRobot robot) {
        for (int width = 110; width <= 400; width += 10) {
            String prompt = promptAt(robot, width);
            Text words = new Text(prompt);
            words.setFont(field.getFont());
            assertThat(words.getLayoutBounds().getWidth()).as(prompt).isLessThan(width - 20);
        }
    }

    private String promptAt(FxRobot robot, double width) {
        robot.interact(
                () -> {
                    field.setMinWidth(width);
                    field.setMaxWidth(width);
                });
        robot.interact(() -> field.getParent().layout());
        return field.getPromptText();
    }
}
