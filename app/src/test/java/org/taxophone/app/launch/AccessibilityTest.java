package org.taxophone.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.app.session.Navigator;
import org.taxophone.app.shell.Unnamed;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every control that takes the focus can be read out.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class AccessibilityTest {
    @TempDir Path folder;

    private JourneyWindow window;

    @Start
    void start(Stage stage) {
        window = JourneyWindow.open(stage, folder, new SilentDialogs());
        window.composition().places().makeAll();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void everyPlaceNamesItsControls(FxRobot robot) {
        Set<String> unnamed = new TreeSet<>();
        List<String> places = new ArrayList<>(Gallery.PLACES);
        places.addFirst(Navigator.WELCOME);
        for (String place : places) {
            window.go(robot, place);
            Unnamed.below(window.composition().shell().root())
                    .forEach(control -> unnamed.add(place + ": " + control));
        }
        assertThat(unnamed).as("controls without a name").isEmpty();
    }
}
