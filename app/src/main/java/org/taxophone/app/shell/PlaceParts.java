package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.control.skin.SplitPaneSkin;
import javafx.scene.control.skin.TabPaneSkin;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Takes a place apart into what can be dressed at a time: small parts first, then what holds them,
/// then all of it. Split panes stay where they are: where their dividers stand is remembered by the
/// scene that they come to.
final class PlaceParts {
    /// What a part weighs that is not worth taking apart.
    private static final int SMALL = 14;

    private static final int CONTROL = 2;
    private static final int LIST = 20; // its cells count

    /// Heights that lists are given in turn: cells are made a few at a time.
    private static final double[] ROWS = {
        Part.STYLES_ONLY, 40, 80, 130, 190, 260, 340, 450, 570, 700, 850
    };

    private PlaceParts() {}

    /// @param home what holds the part; null for a whole place
    /// @param around what will be around the part; null if nothing but the page
    /// @param height that it is given; 0 for the one that it prefers, a place keeps its own
    record Part(@Nullable Pane home, Node node, @Nullable Parent around, double height) {
        /// It is not measured.
        static final double STYLES_ONLY = -1;
    }

    /// What a tree weighs, and whether a split pane is in it.
    private record Weight(int weight, boolean split) {}

    static List<Part> of(Place.Apart place) {
        List<Part> parts = new ArrayList<>();
        collect(place.node(), parts);
        parts.add(new Part(null, place.node(), place.around(), Part.STYLES_ONLY));
        parts.add(new Part(null, place.node(), place.around(), 0));
        return parts;
    }

    private static Weight collect(Node node, List<Part> parts) {
        int weight = isList(node) ? LIST : node instanceof Control ? CONTROL : 1;
        boolean split = node instanceof SplitPane;
        for (Node child : inside(node)) {
            List<Part> within = new ArrayList<>();
            Weight one = collect(child, within);
            if (one.weight() > SMALL) {
                skin(child);
                parts.addAll(within);
            }
            if (node instanceof Pane home && !one.split()) {
                add(home, child, parts);
            }
            weight += one.weight();
            split |= one.split();
        }
        return new Weight(weight, split);
    }

    private static void add(Pane home, Node child, List<Part> parts) {
        if (isList(child)) {
            for (double height : ROWS) {
                parts.add(new Part(home, child, home, height));
            }
        } else {
            parts.add(new Part(home, child, home, 0));
        }
    }

    private static boolean isList(Node node) {
        return node instanceof ListView || node instanceof TableView;
    }

    // these put parents of their own between them and what they hold
    private static void skin(Node node) {
        if (node instanceof SplitPane split && split.getSkin() == null) {
            split.setSkin(new SplitPaneSkin(split));
        } else if (node instanceof ScrollPane scroll && scroll.getSkin() == null) {
            scroll.setSkin(new ScrollPaneSkin(scroll));
        } else if (node instanceof TabPane tabs && tabs.getSkin() == null) {
            tabs.setSkin(new TabPaneSkin(tabs));
        }
    }

    private static List<? extends Node> inside(Node node) {
        return switch (node) {
            case SplitPane split -> split.getItems();
            case ScrollPane scroll -> listed(scroll.getContent());
            case TabPane tabs ->
                    tabs.getTabs().isEmpty()
                            ? List.of()
                            : listed(tabs.getSelectionModel().getSelectedItem().getContent());
            case Pane pane -> pane.getChildren();
            default -> List.of();
        };
    }

    private static List<Node> listed(@Nullable Node node) {
        return node == null ? List.of() : List.of(node);
    }
}
