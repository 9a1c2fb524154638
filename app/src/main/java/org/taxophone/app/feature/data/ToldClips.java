package org.taxophone.app.feature.data;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.TileAxes;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.RunSummary;

/// All clips of a data set as the table tells of them. Made beside the UI thread: to compare the
/// contents of 100,000 clips takes a while. Not a record, as only one and the same is equal.
final class ToldClips {
    private final Dataset dataset;
    private final boolean blind;
    private final int parting;
    private final Optional<ClipParts> parts;
    private final List<ClipRow> rows;
    private final TileAxes axes;
    private final boolean flagged;

    private ToldClips(Dataset dataset, List<RunSummary> runs, boolean blind) {
        this.dataset = dataset;
        this.blind = blind;
        parting = parting(runs);
        parts = ClipParts.of(dataset, runs);
        rows = ClipRow.all(dataset, parts, blind);
        axes = SharedAxes.of(rows);
        flagged = rows.stream().anyMatch(row -> !row.flags().isEmpty());
    }

    /// Tells of the clips, unless that was done.
    ///
    /// @param before what was told last, if anything was
    static ToldClips of(
            Dataset dataset, List<RunSummary> runs, boolean blind, @Nullable ToldClips before) {
        return before != null
                        && before.dataset == dataset
                        && before.blind == blind
                        && before.parting == parting(runs)
                ? before
                : new ToldClips(dataset, runs, blind);
    }

    // the number of the run that parts the clips, 0 if none does
    private static int parting(List<RunSummary> runs) {
        return ClipParts.newest(runs).map(RunSummary::number).orElse(0);
    }

    Dataset dataset() {
        return dataset;
    }

    boolean blind() {
        return blind;
    }

    /// How the newest training parted them.
    Optional<ClipParts> parts() {
        return parts;
    }

    /// In the order of the data set.
    List<ClipRow> rows() {
        return rows;
    }

    /// What their small spectrograms share.
    TileAxes axes() {
        return axes;
    }

    /// True if any of them deserves a look.
    boolean flagged() {
        return flagged;
    }

    /// Names of the columns that may be told of.
    List<String> columns() {
        return blind ? List.of() : dataset.columns();
    }

    /// Name of the column of classes, if there is one.
    Optional<String> labelColumn() {
        return blind ? Optional.empty() : dataset.labelColumn();
    }

    Optional<ClipRow> row(String clipId) {
        int index = dataset.indexOf(clipId);
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }
}
