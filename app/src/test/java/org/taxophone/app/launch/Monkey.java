package org.taxophone.app.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import javafx.event.ActionEvent;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/// Somebody who tries everything and reads nothing: presses, chooses, writes, drags and types what
/// chance says.
final class Monkey {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.SPACE,
                    KeyCode.ENTER,
                    KeyCode.ESCAPE,
                    KeyCode.TAB,
                    KeyCode.F2,
                    KeyCode.DELETE,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.PAGE_DOWN,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT5,
                    KeyCode.M,
                    KeyCode.N,
                    KeyCode.L);
    private static final List<KeyCode> WITH_CONTROL =
            List.of(
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.E,
                    KeyCode.F,
                    KeyCode.L,
                    KeyCode.Z,
                    KeyCode.Y,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.PERIOD,
                    KeyCode.ENTER);
    private static final List<String> WORDS =
            List.of("", "0", "-1", "1e9", "3", "dog", "duration > 2", "label = low", "Ω ö", "NaN");

    private final FxRobot robot;
    private final SplittableRandom random;
    private final Predicate<MenuItem> allowed;

    /// @param allowed items of menus that may be chosen: the end of the program is not among them
    Monkey(FxRobot robot, long seed, Predicate<MenuItem> allowed) {
        this.robot = robot;
        this.random = new SplittableRandom(seed);
        this.allowed = allowed;
    }

    /// Does one thing, whatever it leads to.
    ///
    /// @return what it was
    String act() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> press();
            case 3 -> command();
            case 4 -> choose();
            case 5 -> write();
            case 6 -> type();
            case 7 -> click();
            case 8 -> drag();
            default -> row();
        };
    }

    private String press() {
        return with(ButtonBase.class, ButtonBase::fire);
    }

    private String command() {
        List<MenuItem> items = new ArrayList<>();
        robot.interact(
                () ->
                        nodes(MenuBar.class)
                                .forEach(
                                        bar ->
                                                bar.getMenus()
                                                        .forEach(
                                                                menu ->
                                                                        items.addAll(
                                                                                menu.getItems()))));
        items.removeIf(item -> item.isDisable() || item.getText() == null || !allowed.test(item));
        if (items.isEmpty()) {
            return "no command";
        }
        MenuItem item = any(items);
        robot.interact(item::fire);
        return "menu " + item.getText();
    }

    private String choose() {
        return random.nextBoolean()
                ? with(ComboBox.class, box -> box.getSelectionModel().select(below(box)))
                : with(
                        Slider.class,
                        slider ->
                                slider.setValue(
                                        slider.getMin()
                                                + random.nextDouble()
                                                        * (slider.getMax() - slider.getMin())));
    }

    private int below(ComboBox<?> box) {
        return random.nextInt(Math.max(1, box.getItems().size()));
    }

    private String write() {
        String words = any(WORDS);
        return with(
                        TextField.class,
                        field -> {
                            field.requestFocus();
                            field.setText(words);
                            field.fireEvent(new ActionEvent());
                        })
                + " "
                + words;
    }

    private String row() {
        return random.nextBoolean()
                ? with(
                        TableView.class,
                        table -> {
                            if (table.getSelectionModel() == null) {
                                return;
                            }
                            table.getSelectionModel()
                                    .select(random.nextInt(Math.max(1, table.getItems().size())));
                            table.requestFocus();
                        })
                : with(
                        ListView.class,
                        list -> {
                            if (list.getSelectionModel() == null) {
                                return;
                            }
                            list.getSelectionModel()
                                    .select(random.nextInt(Math.max(1, list.getItems().size())));
                            list.requestFocus();
                        });
    }

    private String type() {
        if (random.nextBoolean()) {
            KeyCode key = any(KEYS);
            robot.push(key);
            return "key " + key;
        }
        KeyCode key = any(WITH_CONTROL);
        robot.push(KeyCode.SHORTCUT, key);
        return "key Ctrl+" + key;
    }

    private String click() {
        Point2D point = point();
        MouseButton button = random.nextInt(4) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        robot.clickOn(point, button);
        if (random.nextInt(4) == 0) {
            robot.clickOn(point, button);
        }
        return "click " + button + " " + point;
    }

    private String drag() {
        Point2D from = point();
        Point2D to = point();
        robot.drag(from).dropTo(to);
        return "drag " + from + " to " + to;
    }

    private Point2D point() {
        Window window = robot.listWindows().getFirst();
        return new Point2D(
                window.getX() + random.nextDouble() * (window.getWidth() - 1),
                window.getY() + random.nextDouble() * (window.getHeight() - 1));
    }

    private <T extends Control> String with(Class<T> kind, java.util.function.Consumer<T> act) {
        List<String> done = new ArrayList<>();
        robot.interact(
                () -> {
                    List<T> found = nodes(kind);
                    if (!found.isEmpty()) {
                        T one = any(found);
                        done.add(kind.getSimpleName() + " " + said(one));
                        act.accept(one);
                    }
                });
        return done.isEmpty() ? "no " + kind.getSimpleName() : done.getFirst();
    }

    private static String said(Control control) {
        return control.getId() + " " + control.getStyleClass() + " " + control.getAccessibleText();
    }

    private static <T extends Control> List<T> nodes(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                gather(window.getScene().getRoot(), kind, found);
            }
        }
        return found;
    }

    private static <T extends Control> void gather(Node node, Class<T> kind, List<T> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, kind, found));
        }
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
