package org.taxophone.app.shell;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Duration;

/// Where the parts of a place are dressed before the place is first shown: skins, styles and first
/// measures, which for a whole place would take longer than a person can overlook. Small parts come
/// first, then what holds them. Each goes in, and back to where it was, within one turn of the UI
/// thread, so that nobody ever meets a place in pieces; between two turns the window answers.
final class FittingRoom extends Pane {
    private static final Duration BETWEEN = Duration.millis(30);

    /// What a part weighs that is not worth taking apart.
    private static final int SMALL = 14;

    private static final int CONTROL = 2;

    /// Heights that lists are given in turn: cells are made a few at a time.
    private static final double[] ROWS = {60, 120, 200, 300, 400, 550, 700, 850};

    private final Deque<Part> waiting = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(BETWEEN);

    /// @param height that it is given, 0 for the one that it prefers
    private record Part(Pane home, Node node, double height) {}

    FittingRoom() {
        setManaged(false);
        setVisible(false);
        pause.setOnFinished(event -> turn());
    }

    /// Dresses what is in the places, once a while has passed, or behind what is being dressed.
    void dress(Collection<? extends Parent> places, Duration after) {
        boolean idle = waiting.isEmpty();
        places.forEach(this::collect);
        if (idle) {
            pause.setDelay(after);
            pause.playFromStart();
        }
    }

    /// True while something waits to be dressed.
    boolean busy() {
        return !waiting.isEmpty();
    }

    private void turn() {
        if (!onScreen()) {
            waiting.clear();
        }
        Part part = waiting.poll();
        while (part != null && !fit(part)) {
            part = waiting.poll();
        }
        if (!waiting.isEmpty()) {
            pause.setDelay(Duration.ZERO);
            pause.play();
        }
    }

    private boolean onScreen() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window != null && window.isShowing();
    }

    private void collect(Node node) {
        for (Node child : inside(node)) {
            if (weight(child) > SMALL) {
                collect(child);
            }
            if (node instanceof Pane home && !holdsSplit(child)) {
                if (child instanceof ListView || child instanceof TableView) {
                    for (double height : ROWS) {
                        waiting.add(new Part(home, child, height));
                    }
                } else {
                    waiting.add(new Part(home, child, 0));
                }
            }
        }
    }

    // dividers are remembered by the scene that a split pane comes to: it stays where it is
    private static boolean holdsSplit(Node node) {
        return node instanceof SplitPane || inside(node).stream().anyMatch(FittingRoom::holdsSplit);
    }

    private static int weight(Node node) {
        return (node instanceof Control ? CONTROL : 1)
                + inside(node).stream().mapToInt(FittingRoom::weight).sum();
    }

    private static List<Node> inside(Node node) {
        return switch (node) {
            case SplitPane split -> split.getItems();
            case ScrollPane scroll ->
                    scroll.getContent() == null ? List.of() : List.of(scroll.getContent());
            case Pane pane -> pane.getChildren();
            default -> List.of();
        };
    }

    /// @return false if it has moved, or is on show
    private boolean fit(Part part) {
        List<Node> siblings = part.home().getChildren();
        Node node = part.node();
        int at = siblings.indexOf(node);
        if (at < 0 || part.home().getScene() != null) {
            return false;
        }
        siblings.remove(at);
        getChildren().setAll(node);
        node.applyCss();
        if (node instanceof Region region) {
            region.resize(
                    region.prefWidth(-1),
                    part.height() > 0 ? part.height() : region.prefHeight(-1));
            region.layout();
        }
        getChildren().clear();
        siblings.add(at, node);
        return true;
    }
}
