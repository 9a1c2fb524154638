package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Rows of small things, on screens whose pixels are no whole units too.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class PixelRowsTest {
    private ToolRow tools;
    private BadgeRow badges;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        tools = new ToolRow();
        badges = new BadgeRow();
        stage.setScene(new Scene(new HBox(tools, badges), 900, 200));
        stage.show();
    }

    @Test
    void toolsStandInOneRowAtAnyScale(FxRobot robot) {
        for (double scale : new double[] {1, 1.25, 1.5, 1.75, 2}) {
            robot.interact(
                    () -> {
                        stage.setRenderScaleX(scale);
                        tools.getChildren().clear();
                        tools.setHgap(2.1);
                        for (int i = 0; i < 9; i++) {
                            Region tool = new Region();
                            tool.setMinSize(28.3, 28);
                            tool.setMaxSize(28.3, 28);
                            tool.setPrefSize(28.3, 28);
                            tools.getChildren().add(tool);
                        }
                        stage.getScene().getRoot().layout();
                    });
            assertThat(tools.getChildren())
                    .as("at %s", scale)
                    .extracting(Node::getLayoutY)
                    .containsOnly(0.0);
        }
    }

    @Test
    void badgesThatHaveNoRoomAreCounted(FxRobot robot) {
        List<String> words = List.of("K 4", "lambda 0.5", "Epochs 3", "Batch size 60");
        robot.interact(() -> badges.show(words));
        assertThat(shown(robot, 900)).containsExactlyElementsOf(words);
        List<String> few = shown(robot, 120);
        assertThat(few).startsWith("K 4").hasSizeBetween(2, 4);
        assertThat(few.getLast()).isEqualTo("+" + (words.size() - few.size() + 1));
        assertThat(shown(robot, 30)).containsExactly("+4");
    }

    private List<String> shown(FxRobot robot, double width) {
        List<String> words = new ArrayList<>();
        robot.interact(
                () -> {
                    badges.resize(width, 20);
                    badges.layout();
                    badges.getChildren().stream()
                            .filter(Node::isVisible)
                            .map(badge -> ((Label) badge).getText())
                            .forEach(words::add);
                });
        return words;
    }
}
