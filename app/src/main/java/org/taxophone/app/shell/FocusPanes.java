package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Toggle;
import org.jspecify.annotations.Nullable;

/// F6 and Shift+F6: from pane to pane of the window, in the order in which they are read. A pane
/// that was left is entered where it was left.
///
/// A pane is the rail, the header, the status bar, or a part of the page: whatever a divider
/// separates, or stands beside something else that scrolls.
final class FocusPanes {
    private final Supplier<List<Node>> regions;
    private final Map<Node, Node> left = new WeakHashMap<>();

    /// @param regions the parts of the window, in order; those out of sight are passed by
    FocusPanes(Supplier<List<Node>> regions) {
        this.regions = regions;
    }

    /// Goes to the next pane, or to the one before.
    void move(@Nullable Node focused, boolean forward) {
        List<Node> panes = panes();
        if (panes.isEmpty()) {
            return;
        }
        int at = indexOf(panes, focused);
        if (at >= 0 && focused != null) {
            left.put(panes.get(at), focused);
        }
        int step = forward ? 1 : -1;
        int next = at < 0 ? (forward ? 0 : panes.size() - 1) : at + step;
        enter(panes.get(Math.floorMod(next, panes.size())));
    }

    /// The panes that can be entered now.
    List<Node> panes() {
        List<Node> panes = new ArrayList<>();
        regions.get().forEach(region -> collect(region, panes));
        return panes;
    }

    private static int indexOf(List<Node> panes, @Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            int index = panes.indexOf(at);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    /// Enters the first pane of a region, where it was left.
    void enterFirst(Node region) {
        List<Node> panes = new ArrayList<>();
        collect(region, panes);
        panes.stream().findFirst().ifPresent(this::enter);
    }

    private void enter(Node pane) {
        Node before = left.get(pane);
        if (before != null && canFocus(before)) {
            focus(before);
            return;
        }
        Node main = first(pane, FocusPanes::isMain);
        Node target = main == null ? first(pane, node -> true) : main;
        if (target != null) {
            focus(target);
        }
    }

    private static void focus(Node target) {
        boolean shown =
                thereAndBack(target, TraversalDirection.NEXT, TraversalDirection.PREVIOUS)
                        || thereAndBack(
                                target, TraversalDirection.PREVIOUS, TraversalDirection.NEXT);
        if (!shown) {
            target.requestFocus();
        }
    }

    /// Only what was reached by a key shows that it has the focus.
    private static boolean thereAndBack(
            Node target, TraversalDirection there, TraversalDirection back) {
        target.requestFocus();
        target.requestFocusTraversal(there);
        Node away = target.getScene().getFocusOwner();
        if (away != null && away != target) {
            away.requestFocusTraversal(back);
        }
        return target.isFocused() && target.isFocusVisible();
    }

    private static void collect(Node node, List<Node> panes) {
        if (!node.isVisible()) {
            return;
        }
        if (isDivided(node)) {
            children(node).forEach(child -> collect(child, panes));
        } else if (first(node, one -> true) != null) {
            panes.add(node);
        }
    }

    private static boolean isDivided(Node node) {
        if (node instanceof SplitPane) {
            return true;
        }
        int scrolling = 0;
        for (Node child : children(node)) {
            if (child.isVisible() && isDivided(child)) {
                return true;
            }
            scrolling += child.isVisible() && scrolls(child) ? 1 : 0;
        }
        return scrolling > 1;
    }

    private static boolean scrolls(Node node) {
        return node instanceof ScrollPane
                || node instanceof ListView
                || node instanceof TableView
                || children(node).stream().anyMatch(child -> child.isVisible() && scrolls(child));
    }

    private static List<Node> children(Node node) {
        if (node instanceof SplitPane split) {
            return split.getItems();
        }
        return node instanceof Parent parent && !(node instanceof Control)
                ? parent.getChildrenUnmodifiable()
                : List.of();
    }

    /// What a pane is there for, before the buttons over it.
    private static boolean isMain(Node node) {
        return node instanceof ListView || node instanceof TableView || !(node instanceof Control);
    }

    private static @Nullable Node first(Node node, Predicate<Node> wanted) {
        if (canFocus(node) && wanted.test(node)) {
            return node;
        }
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node instanceof ScrollPane scroll) {
            return scroll.getContent() == null ? null : first(scroll.getContent(), wanted);
        }
        for (Node child : children(node)) {
            Node found = first(child, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean canFocus(Node node) {
        if (!node.isFocusTraversable() || node.isDisabled() || node.getScene() == null) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return !(node instanceof ScrollPane) && !isUnchosen(node);
    }

    /// Keys enter a group of toggles by the one that is chosen.
    private static boolean isUnchosen(Node node) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getSelectedToggle() != null
                && !toggle.isSelected();
    }
}
