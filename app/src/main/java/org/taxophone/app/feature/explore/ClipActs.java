package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.heatmap.HeatmapCell;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.control.scatter.SelectMode;
import org.taxophone.app.control.scatter.Steps;
import org.taxophone.app.session.Selection;

/// What is done with the clips of the explored run, the same from every view: choosing them,
/// hearing them, walking over them. Without a run nothing happens.
final class ClipActs {
    private final Selection selection;
    private final Listening listening;
    private final ObservableValue<@Nullable ExploredRun> explored;

    ClipActs(
            Selection selection,
            Listening listening,
            ObservableValue<@Nullable ExploredRun> explored) {
        this.selection = selection;
        this.listening = listening;
        this.explored = explored;
    }

    /// A clip was clicked: select it and hear it.
    void pick(String clipId, SelectMode mode) {
        switch (mode) {
            case REPLACE -> selection.select(clipId);
            case ADD -> selection.add(Set.of(clipId));
            case TOGGLE -> selection.toggle(clipId);
        }
        if (selection.contains(clipId)) {
            listening.play(clipId);
        }
    }

    /// Several clips were enclosed or chosen at once.
    void pickAll(List<String> clipIds, SelectMode mode) {
        switch (mode) {
            case REPLACE -> selection.selectAll(clipIds);
            case ADD -> selection.add(clipIds);
            case TOGGLE -> clipIds.forEach(selection::toggle);
        }
    }

    void pickCells(Contingency table, Set<HeatmapCell> cells) {
        ExploredRun run = explored.getValue();
        if (run != null) {
            selection.selectAll(table.clips(run, cells));
        }
    }

    void hover(String clipId, boolean heard) {
        selection.hoveredProperty().set(clipId);
        if (heard && !clipId.isEmpty()) {
            listening.playSoon(clipId);
        }
    }

    /// Hears a clip and leaves the selection as it is.
    void hear(String clipId) {
        listening.play(clipId);
    }

    /// Hears what is under the pointer: Alt was pressed.
    void hearHovered() {
        String hovered = selection.hoveredProperty().get();
        if (!hovered.isEmpty()) {
            listening.play(hovered);
        }
    }

    /// Nothing was clicked: silence, and nothing is selected or chosen.
    void clear() {
        listening.silence();
        selection.clear();
        selection.clusterProperty().set(Selection.NO_CLUSTER);
    }

    /// Esc: silence.
    ///
    /// @return false if it was silent already
    boolean silence() {
        return listening.silence();
    }

    /// Chooses a cluster, or lets go of it if it was chosen.
    void chooseCluster(int cluster) {
        boolean already = selection.clusterProperty().get() == cluster;
        selection.clusterProperty().set(already ? Selection.NO_CLUSTER : cluster);
    }

    /// Chooses the cluster of a clip.
    void chooseClusterOf(String clipId) {
        ExploredRun run = explored.getValue();
        int row = run == null ? -1 : run.row(clipId);
        if (run != null && row >= 0) {
            selection
                    .clusterProperty()
                    .set(run.cluster(row) < 0 ? Selection.NOISE : run.cluster(row));
        }
    }

    /// Plays or stops the current clip.
    void playOrStop() {
        if (!selection.current().isEmpty()) {
            listening.toggle(selection.current());
        }
    }

    /// Plays the clips of a cluster in turn, most typical first.
    void playCluster(int cluster) {
        ExploredRun run = explored.getValue();
        if (run != null) {
            selection.clusterProperty().set(cluster);
            listening.playAll(
                    WallOrder.TYPICAL.sorted(run, cluster, -1).stream().map(run::id).toList());
        }
    }

    /// Plays clips in turn.
    void playAll(List<String> clipIds) {
        listening.playAll(clipIds);
    }

    void playSelected() {
        listening.playAll(selection.clips());
    }

    /// An arrow key on the map: the next clip in that direction.
    void step(int right, int up) {
        ExploredRun run = explored.getValue();
        int from = run == null ? -1 : run.row(selection.current());
        if (run == null || from < 0) {
            return;
        }
        ScatterPoints points =
                new ScatterPoints(
                        run.projection().x(), run.projection().y(), run.assignment().clusters());
        goTo(run, Steps.towards(points, from, right, up));
    }

    /// An arrow key where clips stand in an order.
    ///
    /// @param order rows of the run
    /// @param places forwards, below 0 backwards; stops at the ends
    void stepIn(List<Integer> order, int places) {
        ExploredRun run = explored.getValue();
        if (run == null) {
            return;
        }
        int at = order.indexOf(run.row(selection.current()));
        if (!order.isEmpty()) {
            goTo(run, order.get(Math.clamp(at + (long) places, 0, order.size() - 1)));
        }
    }

    /// Goes on to a clip and plays it, unless the keys go on at once.
    void goTo(ExploredRun run, int row) {
        String clip = run.id(row);
        if (!clip.equals(selection.current())) {
            selection.select(clip);
            listening.playSoon(clip);
        }
    }

    void selectAll() {
        ExploredRun run = explored.getValue();
        if (run != null) {
            int cluster = selection.clusterProperty().get();
            selection.selectAll(
                    IntStream.range(0, run.size())
                            .filter(row -> run.isIn(row, cluster))
                            .mapToObj(run::id)
                            .toList());
        }
    }
}
