package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.app.session.Navigator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class RailTest {
    private final Navigator navigator = new Navigator();

    @Start
    void start(Stage stage) {
        stage.setScene(
                new Scene(
                        new Rail(
                                navigator,
                                new SimpleBooleanProperty(true),
                                new SimpleDoubleProperty(-1))));
        stage.show();
    }

    @Test
    void thePlaceOnShowStaysMarkedWhenItIsPressedAgain(FxRobot robot) {
        ToggleButton data = robot.lookup("#rail-data").query();
        ToggleButton settings = robot.lookup("#rail-settings").query();
        robot.interact(data::fire);
        robot.interact(data::fire);
        assertThat(navigator.placeProperty().get()).isEqualTo(Navigator.DATA);
        assertThat(data.isSelected()).isTrue();
        robot.interact(settings::fire);
        robot.interact(settings::fire);
        assertThat(settings.isSelected()).isTrue();
        assertThat(data.isSelected()).isFalse();
        robot.interact(() -> navigator.open(Navigator.WELCOME));
        assertThat(settings.isSelected()).isFalse();
    }
}
