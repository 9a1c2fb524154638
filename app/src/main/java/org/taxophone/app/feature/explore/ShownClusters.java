package org.taxophone.app.feature.explore;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// The clusters that the list shows: those that pass its filter.
final class ShownClusters {
    private final ObservableList<ClusterSummary> all;
    private final FilteredList<ClusterSummary> shown;
    private final StringProperty filter = new SimpleStringProperty("");

    ShownClusters(ObservableList<ClusterSummary> all) {
        this.all = all;
        shown = new FilteredList<>(all);
        filter.addListener((value, before, now) -> shown.setPredicate(ClusterFilter.of(now)));
    }

    /// What was typed; empty shows all.
    StringProperty filterProperty() {
        return filter;
    }

    ObservableList<ClusterSummary> items() {
        return shown;
    }

    /// How many there are, shown or not.
    int count() {
        return all.size();
    }

    /// Makes sure that a cluster is shown.
    ///
    /// @param cluster from 0
    void reveal(int cluster) {
        if (shown.stream().noneMatch(row -> row.cluster() == cluster)) {
            filter.set("");
        }
    }
}
