package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.session.Selection;
import org.taxophone.app.task.LatestLoad;

/// Which clips the wall shows, and how: those of the chosen cluster, or all, in an order and in
/// sections. 100,000 clips are put in order beside the UI thread.
final class WallPlan {
    private final Selection selection;
    private final ObservableValue<@Nullable ExploredRun> explored;
    private final Supplier<List<ClusterSummary>> clusters;
    private final LatestLoad loads;
    private final ObjectProperty<WallOrder> order = new SimpleObjectProperty<>(WallOrder.TYPICAL);
    private final ObjectProperty<WallGroup> group = new SimpleObjectProperty<>(WallGroup.NONE);

    WallPlan(
            Selection selection,
            ObservableValue<@Nullable ExploredRun> explored,
            Supplier<List<ClusterSummary>> clusters,
            LatestLoad loads) {
        this.selection = selection;
        this.explored = explored;
        this.clusters = clusters;
        this.loads = loads;
    }

    ObjectProperty<WallOrder> orderProperty() {
        return order;
    }

    ObjectProperty<WallGroup> groupProperty() {
        return group;
    }

    /// The sections as they should be now, at once.
    List<WallGroup.Section> sections() {
        return wish().get();
    }

    /// Works them out, and hands them on if nothing else was asked for since.
    void arrange(Consumer<List<WallGroup.Section>> then) {
        loads.load(wish()::get, then, problem -> then.accept(List.of()));
    }

    // what is taken up here is what is so now, whenever it is worked out
    private Supplier<List<WallGroup.Section>> wish() {
        ExploredRun run = explored.getValue();
        if (run == null) {
            return List::of;
        }
        int current = run.row(selection.current());
        int cluster = selection.clusterProperty().get();
        WallOrder by = order.get();
        WallGroup in = group.get();
        List<ClusterSummary> known = List.copyOf(clusters.get());
        ClusterNames names = new ClusterNames(() -> known);
        return () -> in.sections(run, by.sorted(run, cluster, current), names::full);
    }
}
