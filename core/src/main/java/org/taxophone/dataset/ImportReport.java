package org.taxophone.dataset;

import java.util.List;
import java.util.Optional;

/// What an import found.
///
/// @param found files with a sound's suffix or bytes, read or not
/// @param read files that became clips, one each or several
/// @param skipped files that did not, each with its reason
/// @param warnings clips that were taken but deserve a look (silent, clipped, duplicate, damaged),
/// and disagreements between table and folder
/// @param layout the layout that was recognised, "UrbanSound8K: class from the CSV, split by fold",
/// or empty
/// @param split the split that belongs to that layout
/// @param seconds how long it took
public record ImportReport(
        int found,
        int read,
        List<SkippedFile> skipped,
        List<SkippedFile> warnings,
        String layout,
        Optional<SplitConfig> split,
        double seconds) {
    public ImportReport {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }

    /// Of a folder whose layout suggests no split.
    public ImportReport(
            int found,
            int read,
            List<SkippedFile> skipped,
            List<SkippedFile> warnings,
            String layout,
            double seconds) {
        this(found, read, skipped, warnings, layout, Optional.empty(), seconds);
    }

    /// The split that belongs to the layout, while its column is still there.
    public Optional<SplitConfig> splitOf(Dataset dataset) {
        return split.filter(found -> found.column().map(dataset.columns()::contains).orElse(true));
    }

    /// True if a layout was recognised that a person might not have meant; plain folders of labels
    /// are none.
    public boolean recognised() {
        return !layout.isEmpty() && !layout.startsWith(LabelColumns.FOLDERS);
    }
}
