package org.taxophone.app.feature.data;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.RunSummary;

/// The clips that the table shows, in their order. Made beside the UI thread: to read, sort and
/// sift 100,000 rows takes a while.
///
/// @param told all clips
/// @param order that the table asks for; null for that of the data set
/// @param sorted all rows in that order
/// @param passes the filter
/// @param rows those on show
record ShownClips(
        ToldClips told,
        @Nullable Comparator<ClipRow> order,
        List<ClipRow> sorted,
        Predicate<ClipRow> passes,
        List<ClipRow> rows) {
    /// What is to be shown.
    ///
    /// @param filter as a person wrote it
    /// @param selected ids of clips; looked at for [Scope#SELECTED] alone
    record Wish(
            Dataset dataset,
            List<RunSummary> runs,
            boolean blind,
            String filter,
            Scope scope,
            Set<String> selected,
            @Nullable Comparator<ClipRow> order) {}

    /// Fulfils a wish; what has not changed since the last one is not done again.
    static ShownClips of(Wish wish, @Nullable ShownClips before) {
        ToldClips told =
                ToldClips.of(
                        wish.dataset(),
                        wish.runs(),
                        wish.blind(),
                        before == null ? null : before.told);
        Comparator<ClipRow> order = wish.order();
        List<ClipRow> sorted =
                before != null && before.told == told && before.order == order
                        ? before.sorted
                        : sorted(told.rows(), order);
        Predicate<ClipRow> passes =
                new ClipFilter(told.columns(), told.labelColumn().orElse("")).of(wish.filter());
        List<ClipRow> rows =
                switch (wish.scope()) {
                    case ALL -> sorted;
                    case FILTERED -> wish.filter().isBlank() ? sorted : sifted(sorted, passes);
                    case SELECTED -> sifted(sorted, row -> wish.selected().contains(row.id()));
                };
        return new ShownClips(told, order, sorted, passes, rows);
    }

    private static List<ClipRow> sorted(List<ClipRow> rows, @Nullable Comparator<ClipRow> order) {
        return order == null ? rows : rows.stream().sorted(order).toList();
    }

    private static List<ClipRow> sifted(List<ClipRow> rows, Predicate<ClipRow> wanted) {
        return rows.stream().filter(wanted).toList();
    }
}
