package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taxophone.app.control.scatter.GroupLabel;
import org.taxophone.app.control.scatter.Medoids;
import org.taxophone.app.control.scatter.ScatterPoints;
import org.taxophone.app.task.LatestLoad;

/// What stands on a map in the middle of its groups: numbers of clusters, or values of a column.
/// The middle of 100,000 points is looked for beside the UI thread.
final class MapLabels {
    /// Names of more values than this would cover the points.
    private static final int MOST_NAMED = 24;

    private final MapSubject subject;
    private final LatestLoad loads;
    private final Consumer<List<GroupLabel>> shown;

    /// @param shown puts them on the map
    MapLabels(MapSubject subject, LatestLoad loads, Consumer<List<GroupLabel>> shown) {
        this.subject = subject;
        this.loads = loads;
        this.shown = shown;
    }

    /// Takes them away.
    void clear() {
        loads.forget();
        shown.accept(List.of());
    }

    void show(ExploredRun run, Colouring colouring) {
        int groups = colouring.names().size();
        boolean clusters = subject.byCluster();
        if (colouring.isScale() || !clusters && groups > MOST_NAMED) {
            clear();
            return;
        }
        ScatterPoints places =
                new ScatterPoints(run.projection().x(), run.projection().y(), colouring.groups());
        loads.load(
                () -> Medoids.of(places, groups),
                medoids -> shown.accept(clusters ? numbers(medoids) : values(colouring, medoids)),
                problem -> clear());
    }

    private List<GroupLabel> numbers(int[] medoids) {
        List<GroupLabel> labels = new ArrayList<>();
        for (ClusterSummary cluster : subject.clusters().get()) {
            // noise has no middle
            if (!cluster.isNoise()
                    && cluster.cluster() < medoids.length
                    && medoids[cluster.cluster()] >= 0) {
                boolean named = cluster.majority().isPresent() || !cluster.name().isEmpty();
                String name = named ? subject.names().brief(cluster.cluster()) : "";
                labels.add(new GroupLabel(cluster.cluster(), name, medoids[cluster.cluster()]));
            }
        }
        return labels;
    }

    private static List<GroupLabel> values(Colouring colouring, int[] medoids) {
        List<GroupLabel> labels = new ArrayList<>();
        for (int group = 0; group < medoids.length; group++) {
            if (medoids[group] >= 0) {
                labels.add(GroupLabel.named(group, colouring.names().get(group), medoids[group]));
            }
        }
        return labels;
    }
}
