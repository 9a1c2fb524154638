package org.taxophone.app.feature.explore;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// What one of the maps shows.
///
/// @param run whose clips
/// @param colour what the colours mean
/// @param switches which groups are off
/// @param clusters what is known of the run's clusters
/// @param main true for the map that the list of clusters belongs to
record MapSubject(
        ObservableValue<@Nullable ExploredRun> run,
        ObjectProperty<Colouring.Choice> colour,
        GroupSwitches switches,
        Supplier<List<ClusterSummary>> clusters,
        boolean main) {
    ClusterNames names() {
        return new ClusterNames(clusters);
    }

    boolean byCluster() {
        return colour.get() instanceof Colouring.Choice.Cluster;
    }
}
