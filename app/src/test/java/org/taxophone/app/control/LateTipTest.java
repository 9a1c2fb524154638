package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@Timeout(60)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class LateTipTest {
    private Label label;
    private LateTip tip;

    @Start
    void start(Stage stage) {
        label = new Label("words");
        tip = new LateTip(label);
        StackPane root = new StackPane(label);
        root.setMinSize(300, 200);
        stage.setScene(new Scene(root));
        stage.show();
    }

    @Test
    void theTipIsMadeWhenThePointerComesAndFollowsWhatIsSaid(FxRobot robot) {
        robot.moveTo(label).moveBy(120, 80);
        robot.interact(() -> tip.say(() -> "first"));
        assertThat(label.getTooltip()).isNull();
        assertThat(label.getAccessibleHelp()).isEqualTo("first");

        robot.moveTo(label);
        assertThat(label.getTooltip().getText()).isEqualTo("first");
        robot.interact(() -> tip.say(() -> "second"));
        assertThat(label.getTooltip().getText()).isEqualTo("second");
        assertThat(label.getAccessibleHelp()).isEqualTo("second");

        robot.interact(() -> tip.say());
        assertThat(label.getTooltip()).isNull();
        assertThat(label.getAccessibleHelp()).isEmpty();
    }
}
