package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Timeout(60)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class RisingListTest {
    private static final double HEIGHT = 400;
    private static final double LOW = 200;

    private final List<Integer> rows = IntStream.range(0, 100).boxed().toList();
    private RisingList<Integer> list;
    private StackPane root;

    @Start
    void start(Stage stage) {
        list = new RisingList<>();
        root = new StackPane(list);
        stage.setScene(new Scene(root, 300, HEIGHT));
        stage.show();
    }

    @Test
    void aListThatFillsInSightRisesToItsHeight(FxRobot robot) throws Exception {
        assertThat(list.getHeight()).isEqualTo(HEIGHT);
        DoubleProperty lowest = new SimpleDoubleProperty(HEIGHT);
        robot.interact(
                () -> {
                    follow(lowest);
                    list.getItems().setAll(rows);
                });
        risen();
        assertThat(lowest.get()).isLessThan(LOW);
    }

    @Test
    void aListThatWasFilledElsewhereRisesWhenItComesInSight(FxRobot robot) throws Exception {
        DoubleProperty lowest = new SimpleDoubleProperty(HEIGHT);
        robot.interact(
                () -> {
                    root.getChildren().clear();
                    list.getItems().setAll(rows);
                    follow(lowest);
                    root.getChildren().setAll(list);
                });
        risen();
        assertThat(lowest.get()).isLessThan(LOW);
    }

    /// As in the fitting room: nobody sees it grow there, and it need not grow later.
    @Test
    void aListWhoseCellsWereMadeOutOfSightStaysAsItIs(FxRobot robot) throws Exception {
        DoubleProperty lowest = new SimpleDoubleProperty(HEIGHT);
        robot.interact(
                () -> {
                    root.getChildren().clear();
                    list.getItems().setAll(rows);
                    StackPane hidden = new StackPane();
                    hidden.setVisible(false);
                    hidden.setManaged(false);
                    root.getChildren().setAll(hidden);
                    hidden.getChildren().setAll(list);
                    list.applyCss();
                    list.resize(300, HEIGHT);
                    list.layout();
                    hidden.getChildren().clear();
                    follow(lowest);
                    root.getChildren().setAll(list);
                });
        risen();
        assertThat(lowest.get()).isEqualTo(HEIGHT);
    }

    private void follow(DoubleProperty lowest) {
        list.heightProperty()
                .addListener(
                        (value, before, now) ->
                                lowest.set(Math.min(lowest.get(), now.doubleValue())));
    }

    private void risen() throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> list.getHeight() == HEIGHT && list.lookup(".list-cell") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
