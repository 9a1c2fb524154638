package org.taxophone.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.taxophone.app.session.Navigator;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Places are dressed before they are shown, and nobody notices.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
@SuppressWarnings("NullAway.Init") // TestFX starts before each test
class FittingRoomTest {
    private record Shown(String id, Parent root) implements Place {}

    private final Navigator navigator = new Navigator();
    private PageStack pages;
    private VBox welcome;
    private Button button;
    private TextField field;
    private ListView<String> list;
    private HBox row;
    private VBox column;
    private SplitPane split;

    @Start
    void start(Stage stage) {
        button = new Button("1");
        field = new TextField("2");
        row = new HBox(new Label("0"), button, field);
        list = new ListView<>(FXCollections.observableArrayList("3", "4", "5"));
        column = new VBox(row, new ScrollPane(new VBox(new Label("6"))), list);
        split = new SplitPane(column, new VBox(new Label("7")));
        split.setDividerPositions(0.3);
        welcome = new VBox(new Label("w"));
        pages = new PageStack(new Shown(Navigator.WELCOME, welcome), navigator);
        pages.add(new Shown(Navigator.DATA, split));
        stage.setScene(new Scene(pages, 400, 300));
        stage.show();
    }

    @Test
    void aPlaceThatArrangesItselfMeanwhileIsLeftAsItWants(FxRobot robot) throws Exception {
        button.skinProperty().addListener((v, before, now) -> row.getChildren().setAll(button));
        dress(robot);
        assertThat(button.getSkin()).isNotNull();
        assertThat(row.getChildren()).containsExactly(button);
    }

    @Test
    void partsAreDressedAndBackInTheirPlaces(FxRobot robot) throws Exception {
        dress(robot);
        assertThat(button.getSkin()).isNotNull();
        assertThat(field.getSkin()).isNotNull();
        assertThat(list.lookup(".list-cell")).as("a cell, made ahead").isNotNull();
        assertThat(split.getItems().getFirst()).isSameAs(column);
        assertThat(column.getChildren()).hasSize(3).startsWith(row).endsWith(list);
        assertThat(row.getChildren()).hasSize(3).endsWith(button, field);
        assertThat(button.getScene()).isNull();
    }

    /// By a rule that names two parents of the field, one of them in a split pane.
    @Test
    void whatIsWornIsWhatWillBeRightThere(FxRobot robot) throws Exception {
        robot.interact(
                () -> {
                    column.setId("there");
                    row.getStyleClass().add("inner");
                    pages.getScene()
                            .getStylesheets()
                            .add("data:,%23there > .inner > .text-field { -fx-opacity: 0.5 }");
                });
        dress(robot);
        assertThat(field.getOpacity()).isEqualTo(0.5);
    }

    /// As wide as the page: what arranges itself by its width does so before it is dressed.
    @Test
    void aPlaceHasItsSizeBeforeItIsShown(FxRobot robot) throws Exception {
        dress(robot);
        assertThat(split.getWidth()).isEqualTo(pages.getWidth()).isPositive();
        assertThat(split.getDividerPositions()[0]).isEqualTo(0.3, within());
    }

    @Test
    void whatIsOnShowIsLeftAlone(FxRobot robot) throws Exception {
        robot.interact(
                () -> {
                    pages.dress(Duration.ZERO);
                    navigator.open(Navigator.DATA);
                });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> pages.shows(Navigator.DATA));
        robot.interact(field::requestFocus);
        dressed();
        assertThat(pages.getScene().getFocusOwner()).isSameAs(field);
        assertThat(row.getChildren()).hasSize(3).endsWith(button, field);
        assertThat(split.getDividerPositions()[0]).isEqualTo(0.3, within());
    }

    @Test
    void aPlaceThatWasShownNeedsNoDressing(FxRobot robot) {
        robot.interact(() -> List.of(Navigator.DATA, Navigator.WELCOME).forEach(navigator::open));
        robot.interact(() -> pages.dress(Duration.ZERO));
        assertThat(pages.dressing()).isFalse();
    }

    /// Half of it is never seen, and what is typed meanwhile reaches nobody.
    @Test
    void aPlaceThatIsAskedForTooEarlyComesOnShowAsAWhole(FxRobot robot) throws Exception {
        List<String> typed = new ArrayList<>();
        robot.interact(
                () -> {
                    welcome.addEventHandler(KeyEvent.KEY_TYPED, event -> typed.add("typed"));
                    pages.dress(Duration.minutes(1));
                    navigator.open(Navigator.DATA);
                    assertThat(pages.shows(Navigator.WELCOME)).isTrue();
                    assertThat(welcome.isMouseTransparent()).isTrue();
                    Event.fireEvent(welcome, key());
                    pages.whenShown(Navigator.DATA, () -> typed.add("shown"));
                });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> pages.shows(Navigator.DATA));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field.getSkin()).isNotNull();
        assertThat(typed).containsExactly("shown");
        assertThat(welcome.isMouseTransparent()).isFalse();
    }

    @Test
    void whoTurnsBackStaysWhereHeWas(FxRobot robot) throws Exception {
        robot.interact(
                () -> {
                    pages.dress(Duration.minutes(1));
                    navigator.open(Navigator.DATA);
                    navigator.open(Navigator.WELCOME);
                });
        dressed();
        assertThat(pages.shows(Navigator.WELCOME)).isTrue();
        assertThat(welcome.isMouseTransparent()).isFalse();
        robot.interact(() -> Event.fireEvent(welcome, key()));
    }

    private static KeyEvent key() {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, "a", "a", KeyCode.UNDEFINED, false, false, false, false);
    }

    private void dress(FxRobot robot) throws Exception {
        robot.interact(() -> pages.dress(Duration.ZERO));
        assertThat(pages.dressing()).isTrue();
        dressed();
    }

    private void dressed() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !pages.dressing());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.02);
    }
}
