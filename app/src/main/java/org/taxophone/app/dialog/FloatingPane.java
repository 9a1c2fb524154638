package org.taxophone.app.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.FadeTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Shows one thing at a time over the window, which is darkened and out of reach of pointer and
/// keys. Questions wait for one another and for their answer; all else closes by Esc or a click
/// beside it, and gives way to a question.
public final class FloatingPane extends StackPane {
    private static final Duration COMING = Duration.millis(120);
    private static final Duration GOING = Duration.millis(80);

    private final Region scrim = new Region();
    private final FadeTransition fade = new FadeTransition(COMING, this);
    private final BooleanProperty still = new SimpleBooleanProperty();
    private final Deque<Shown> questions = new ArrayDeque<>();
    private final ChangeListener<Node> keeper = (owner, before, now) -> keepFocus(now);
    private @Nullable Shown shown;
    private @Nullable Node before;

    private record Shown(Node content, Pos place, boolean question, Runnable seen) {}

    public FloatingPane() {
        scrim.getStyleClass().add("scrim");
        scrim.setOnMouseClicked(event -> dismiss());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(scrim);
        setVisible(false);
        setOpacity(0);
    }

    /// Shows what can be closed without an answer; does nothing while a question is open.
    ///
    /// @param seen run once it can take the focus
    public void show(Node content, Pos place, Runnable seen) {
        if (!isQuestion()) {
            put(new Shown(content, place, false, seen));
        }
    }

    /// Shows what stays until [#hide] is called; after the questions that came before.
    ///
    /// @param seen run once it can take the focus
    public void ask(Node content, Pos place, Runnable seen) {
        Shown question = new Shown(content, place, true, seen);
        if (isQuestion()) {
            questions.add(question);
        } else {
            put(question);
        }
    }

    /// Closes what is shown, and shows the next question that waits.
    public void hide() {
        if (shown == null) {
            return;
        }
        Shown next = questions.poll();
        if (next != null) {
            put(next);
        } else {
            shown = null;
            leave();
        }
    }

    /// True while something is shown.
    public boolean isShown() {
        return shown != null;
    }

    /// True where nothing fades in or out.
    public BooleanProperty stillProperty() {
        return still;
    }

    private boolean isQuestion() {
        return shown != null && shown.question();
    }

    private void put(Shown next) {
        boolean opens = shown == null;
        shown = next;
        setAlignment(next.content(), next.place());
        getChildren().setAll(scrim, next.content());
        if (opens) {
            Scene scene = getScene();
            before = scene == null ? null : scene.getFocusOwner();
            enter(scene);
        }
        requestFocus();
        next.seen().run();
    }

    private void enter(@Nullable Scene scene) {
        setVisible(true);
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(keeper);
            scene.focusOwnerProperty().addListener(keeper);
        }
        fade(COMING, 1, () -> {});
    }

    private void leave() {
        Scene scene = getScene();
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(keeper);
        }
        if (before != null && before.getScene() == scene) {
            before.requestFocus();
        }
        before = null;
        fade(GOING, 0, this::clear);
    }

    private void clear() {
        setVisible(false);
        getChildren().setAll(scrim);
    }

    private void fade(Duration length, double opacity, Runnable done) {
        fade.stop();
        if (still.get()) {
            setOpacity(opacity);
            done.run();
            return;
        }
        fade.setDuration(length);
        fade.setToValue(opacity);
        fade.setOnFinished(event -> done.run());
        fade.playFromStart();
    }

    private void dismiss() {
        if (!isQuestion()) {
            hide();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isShown() && !isQuestion()) {
            hide();
            event.consume();
        } else if (isShown() && mayCallCommand(event)) {
            event.consume(); // the commands of the window behind are out of reach too
        }
    }

    private static boolean mayCallCommand(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey();
    }

    // Tab would otherwise wander off into the window behind
    private void keepFocus(@Nullable Node now) {
        if (shown != null && now != null && !isWithin(now)) {
            first(shown.content()).orElse(this).requestFocus();
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        Stream<Node> parts =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                        : Stream.empty();
        return parts.filter(Node::isVisible).flatMap(part -> first(part).stream()).findFirst();
    }
}
