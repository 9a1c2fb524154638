package org.taxophone.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class FloatingPaneTest {
    private final List<String> seen = new ArrayList<>();

    private FloatingPane pane;
    private Button behind;
    private Scene scene;

    @Start
    void start(Stage stage) {
        pane = new FloatingPane();
        pane.stillProperty().set(true);
        behind = new Button("behind");
        scene = new Scene(new StackPane(behind, pane), 600, 400);
        stage.setScene(scene);
        stage.show();
        behind.requestFocus();
    }

    private HBox card(String id) {
        HBox card = new HBox(new Button("a " + id), new Button("b " + id));
        card.setId(id);
        card.setMaxSize(200, 100);
        return card;
    }

    private void show(FxRobot robot, String id) {
        robot.interact(() -> pane.show(card(id), Pos.CENTER, () -> seen.add(id)));
    }

    private void ask(FxRobot robot, String id) {
        robot.interact(() -> pane.ask(card(id), Pos.CENTER, () -> seen.add(id)));
    }

    private boolean isThere(String id) {
        return scene.lookup("#" + id) != null;
    }

    @Test
    void commandsOfTheWindowBehindAreOutOfReach(FxRobot robot) {
        robot.interact(
                () ->
                        scene.getAccelerators()
                                .put(KeyCombination.valueOf("Shortcut+W"), () -> seen.add("done")));
        show(robot, "one");
        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        assertThat(seen).containsExactly("one");
        robot.interact(pane::hide);
        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(seen).containsExactly("one", "done");
    }

    @Test
    void whatIsShownLiesInTheMiddleAtOnce(FxRobot robot) {
        robot.interact(
                () -> {
                    Node card = card("sheet");
                    pane.show(card, Pos.CENTER, () -> {});
                    scene.getRoot().layout(); // as the next pulse does before it paints
                    Bounds at = card.localToScene(card.getLayoutBounds());
                    assertThat(at.getCenterX()).isEqualTo(300);
                    assertThat(at.getCenterY()).isEqualTo(200);
                });
    }

    @Test
    void escClosesASheetAndGivesTheFocusBack(FxRobot robot) {
        show(robot, "sheet");
        assertThat(pane.isShown()).isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(pane.isShown()).isFalse();
        assertThat(isThere("sheet")).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(behind);
    }

    @Test
    void aQuestionWaitsForItsAnswerAndForTheQuestionBefore(FxRobot robot) {
        ask(robot, "first");
        ask(robot, "second");
        show(robot, "sheet");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(isThere("first")).isTrue();
        assertThat(seen).containsExactly("first");
        robot.interact(pane::hide);
        assertThat(isThere("second")).isTrue();
        robot.interact(pane::hide);
        assertThat(pane.isShown()).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(behind);
    }

    @Test
    void aSheetGivesWayToAQuestion(FxRobot robot) {
        show(robot, "sheet");
        ask(robot, "question");
        assertThat(isThere("sheet")).isFalse();
        assertThat(isThere("question")).isTrue();
    }

    @Test
    void tabStaysInside(FxRobot robot) {
        show(robot, "sheet");
        for (int i = 0; i < 5; i++) {
            robot.press(KeyCode.TAB).release(KeyCode.TAB);
            assertThat(scene.getFocusOwner()).isNotSameAs(behind);
        }
    }
}
