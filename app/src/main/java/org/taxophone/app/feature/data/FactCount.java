package org.taxophone.app.feature.data;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.task.LatestLoad;
import org.taxophone.dataset.Dataset;

/// Counts the figures above the table away from the UI thread: what is told of all clips once, of
/// those that pass the filter each time.
final class FactCount {
    private final LatestLoad loads;
    private final Consumer<List<Fact>> told;
    private final Consumer<Exception> failed;
    private @Nullable DatasetFacts known;

    private record Counted(DatasetFacts all, List<Fact> facts) {}

    FactCount(LatestLoad loads, Consumer<List<Fact>> told, Consumer<Exception> failed) {
        this.loads = loads;
        this.told = told;
        this.failed = failed;
    }

    /// What is told of all clips; empty until it was counted.
    Optional<DatasetFacts> known() {
        return Optional.ofNullable(known);
    }

    /// Other clips, or told in another way.
    void forget() {
        known = null;
        loads.forget();
    }

    /// @param blind true if what columns say is hidden
    void count(Dataset dataset, List<ClipRow> rows, Predicate<ClipRow> passes, boolean blind) {
        DatasetFacts before = known;
        loads.load(
                () -> {
                    DatasetFacts now =
                            before == null ? new DatasetFacts(dataset, rows, blind) : before;
                    return new Counted(now, now.facts(rows.stream().filter(passes).toList()));
                },
                counted -> {
                    known = counted.all;
                    told.accept(counted.facts);
                },
                failed);
    }
}
