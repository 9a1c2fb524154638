package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChoiceGroupTest {
    @Start
    void start(Stage stage) {
        stage.show();
    }

    @Test
    void oneStaysChosenHoweverOftenItIsPressed(FxRobot robot) {
        robot.interact(
                () -> {
                    ToggleButton one = new ToggleButton("one");
                    ToggleButton two = new ToggleButton("two");
                    List<Object> chosen = new ArrayList<>();
                    ChoiceGroup group = new ChoiceGroup();
                    group.getToggles().setAll(one, two);
                    group.selectedToggleProperty()
                            .addListener(
                                    (value, before, now) -> {
                                        if (now != null) {
                                            chosen.add(now);
                                        }
                                    });
                    one.fire();
                    one.fire();
                    assertThat(one.isSelected()).isTrue();
                    two.fire();
                    assertThat(one.isSelected()).isFalse();
                    two.fire();
                    assertThat(two.isSelected()).isTrue();
                    assertThat(chosen.getLast()).isEqualTo(two);
                });
    }

    @Test
    void pagesKeepTheirTab(FxRobot robot) {
        robot.interact(
                () -> {
                    SimpleIntegerProperty page = new SimpleIntegerProperty();
                    PageTabs tabs = new PageTabs(List.of("a", "b"), page, "tab");
                    ToggleButton second = (ToggleButton) tabs.getChildren().get(1);
                    second.fire();
                    second.fire();
                    assertThat(second.isSelected()).isTrue();
                    page.set(0);
                    assertThat(((ToggleButton) tabs.getChildren().getFirst()).isSelected())
                            .isTrue();
                });
    }
}
