package org.taxophone.app.feature.explore;

import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Which column the heatmap counts clusters by, and in what order.
final class HeatPlan {
    private final ObservableValue<@Nullable ExploredRun> explored;
    private final IntFunction<String> names;
    private final ObjectProperty<@Nullable String> column = new SimpleObjectProperty<>();
    private final ObjectProperty<Contingency.Order> order =
            new SimpleObjectProperty<>(Contingency.Order.BEST_MATCH);

    /// @param names of the clusters
    HeatPlan(ObservableValue<@Nullable ExploredRun> explored, IntFunction<String> names) {
        this.explored = explored;
        this.names = names;
    }

    /// The column, null where there is none.
    ObjectProperty<@Nullable String> columnProperty() {
        return column;
    }

    ObjectProperty<Contingency.Order> orderProperty() {
        return order;
    }

    /// How many clips of each cluster have each value; empty where no column is there.
    Optional<Contingency> contingency() {
        ExploredRun run = explored.getValue();
        String by = column.get();
        return run == null || by == null || !run.dataset().columns().contains(by)
                ? Optional.empty()
                : Optional.of(Contingency.of(run, by, order.get(), names));
    }

    /// A column that is not there gives way to the labels, or to the first there is.
    void settle(@Nullable ExploredRun run) {
        String now = column.get();
        if (run == null) {
            column.set(null);
        } else if (now == null || !run.dataset().columns().contains(now)) {
            column.set(
                    run.dataset()
                            .labelColumn()
                            .or(() -> run.dataset().columns().stream().findFirst())
                            .orElse(null));
        }
    }
}
