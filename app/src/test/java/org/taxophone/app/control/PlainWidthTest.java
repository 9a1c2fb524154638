package org.taxophone.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How wide a part is, in plain text.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class PlainWidthTest {
    private static final String SMALL = "data:text/css,.button .text{-fx-font-size:6.5px}";
    private static final String PLAIN = "data:text/css,.root{-fx-font-size:13px}";

    private StackPane window;
    private HBox page;
    private Button sample;
    private PlainWidth width;

    @Start
    void start(Stage stage) {
        sample = new Button("words", new Rectangle(10, 10));
        page = new HBox(sample);
        page.setMinWidth(400);
        page.setMaxWidth(400);
        width = new PlainWidth(page, sample, 13);
        // as a toolbar does that has no room for words
        width.addListener(
                (v, before, now) ->
                        sample.setContentDisplay(
                                now.doubleValue() < 500
                                        ? ContentDisplay.GRAPHIC_ONLY
                                        : ContentDisplay.LEFT));
        window = new StackPane(page);
        Scene scene = new Scene(window, 400, 100);
        scene.getStylesheets().setAll(SMALL);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void largerTextIsLessRoom(FxRobot robot) {
        assertThat(width.get()).isEqualTo(800);
        robot.interact(() -> window.getScene().getStylesheets().setAll(PLAIN));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(width.get()).isEqualTo(400);
        assertThat(sample.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    }

    /// What was arranged anew while it comes into the window would break the window.
    @Test
    void aPartThatComesIntoAWindowOfAnotherLookIsLeftAloneUntilItIsThere(FxRobot robot) {
        robot.interact(
                () -> {
                    window.getChildren().clear();
                    window.getScene().getStylesheets().setAll(PLAIN);
                });
        robot.interact(() -> window.getChildren().setAll(page));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sample.getScene()).isNotNull();
        assertThat(width.get()).isEqualTo(400);
        assertThat(sample.getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
    }
}
