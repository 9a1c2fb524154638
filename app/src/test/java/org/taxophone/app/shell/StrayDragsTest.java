package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class StrayDragsTest {
    private final Region thumb = new Region();
    private final List<String> heard = new ArrayList<>();

    @Test
    void dragWithoutAPressIsNotHeard(FxRobot robot) {
        robot.interact(this::dragWithoutAPress);
    }

    private void dragWithoutAPress() {
        StrayDrags.keepFrom(new Scene(new Pane(thumb)));
        thumb.setOnMouseDragged(event -> heard.add("drag"));
        fire(MouseEvent.MOUSE_DRAGGED, true); // its press has closed a menu
        assertThat(heard).isEmpty();
        fire(MouseEvent.MOUSE_PRESSED, true);
        fire(MouseEvent.MOUSE_DRAGGED, true);
        assertThat(heard).containsExactly("drag");
        fire(MouseEvent.MOUSE_RELEASED, false);
        fire(MouseEvent.MOUSE_DRAGGED, true);
        assertThat(heard).containsExactly("drag");
    }

    private void fire(EventType<MouseEvent> type, boolean down) {
        Event.fireEvent(
                thumb,
                new MouseEvent(
                        type,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }
}
