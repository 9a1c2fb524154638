package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.taxophone.app.control.DividerMemory;
import org.taxophone.app.session.ProjectMemory;
import org.taxophone.app.shell.Place;

/// How the page is divided: list of clusters, the view (with the wall as a strip below the map),
/// the second map, the clip. Where dividers stand is remembered for one map and for two.
final class ExplorePages {
    private static final double NO_DETAIL = 1100;
    private static final double LOW = 800;
    private static final double NARROW_LIST = 268; // room for two examples

    private final Panes panes;
    private final DividerMemory list;
    private final DividerMemory clip;
    private final DividerMemory maps;
    private final DividerMemory wall;
    private boolean detailWanted = true;
    private boolean two;
    private ExploreTab tab = ExploreTab.MAP;
    private double width;
    private boolean wasNarrow;
    private boolean wasLow;

    /// What there is to be divided.
    ///
    /// @param page the list at the left, everything else at the right
    /// @param right the view above, the wall below
    /// @param upper the view, the second map, the clip
    record Panes(
            SplitPane page,
            SplitPane right,
            SplitPane upper,
            SplitPane mapSplit,
            StackPane map,
            StackPane second,
            StackPane wall,
            StackPane table,
            StackPane detail) {}

    ExplorePages(Panes panes) {
        this.panes = panes;
        list = new DividerMemory(panes.page());
        clip = new DividerMemory(panes.upper());
        maps = new DividerMemory(panes.mapSplit());
        wall = new DividerMemory(panes.right());
        list.usually(0.235);
        clip.usually(0.7);
        maps.usually(0.5);
        wall.usually(0.72);
    }

    void remember(ProjectMemory memory) {
        memory.keep("explore.split.clusters", list::text, list::restore);
        memory.keep("explore.split.clip", clip::text, clip::restore);
        memory.keep("explore.split.maps", maps::text, maps::restore);
        memory.keep("explore.split.wall", wall::text, wall::restore);
        memory.keep("explore.clip", () -> detailWanted ? "" : "hidden", hidden -> toggleDetail());
    }

    void toggleDetail() {
        detailWanted = !detailWanted;
        arrange();
    }

    void show(ExploreTab now, boolean twoMaps) {
        tab = now;
        two = twoMaps;
        arrange();
    }

    void resize(double nowWidth, double height) {
        boolean narrow = nowWidth > 0 && nowWidth < NO_DETAIL;
        if (narrow != wasNarrow) {
            wasNarrow = narrow;
            list.usually(narrow ? NARROW_LIST / nowWidth : 0.235);
        }
        boolean low = height < LOW;
        if (low != wasLow) {
            wasLow = low;
            wall.usually(low ? 0.78 : 0.72);
        }
        width = nowWidth;
        arrange();
    }

    /// What takes the room of the map now.
    StackPane main() {
        return switch (tab) {
            case WALL -> panes.wall();
            case TABLE -> panes.table();
            default -> panes.map();
        };
    }

    /// What is in the page only while it is looked at.
    List<Place.Apart> apart() {
        return panes.table().getParent() == null
                ? List.of(new Place.Apart(panes.table(), panes.upper()))
                : List.of();
    }

    /// On the map the wall is a strip below; wall and table take the map's place.
    private void arrange() {
        boolean alone = main() != panes.map();
        List<Node> mapParts = two ? List.of(panes.map(), panes.second()) : List.of(panes.map());
        if (!panes.mapSplit().getItems().equals(mapParts)) {
            panes.mapSplit().getItems().setAll(mapParts);
            maps.apply();
        }
        List<Node> upper = new ArrayList<>(List.of(alone ? main() : panes.mapSplit()));
        if (detailWanted && (width <= 0 || width >= NO_DETAIL)) {
            upper.add(panes.detail());
        }
        List<Node> right = alone ? List.of(panes.upper()) : List.of(panes.upper(), panes.wall());
        if (!panes.upper().getItems().equals(upper) || !panes.right().getItems().equals(right)) {
            panes.right().getItems().clear();
            panes.upper().getItems().setAll(upper);
            panes.right().getItems().setAll(right);
            clip.apply();
            wall.apply();
        }
    }
}
