package org.taxophone.dataset;

import java.util.Optional;

/// A data set and how its import went.
///
/// @param config how it was read, so that it can be read again in the same way
public record ImportResult(Dataset dataset, ImportReport report, Optional<ImportConfig> config) {
    /// Of clips that came another way than from a folder.
    public ImportResult(Dataset dataset, ImportReport report) {
        this(dataset, report, Optional.empty());
    }

    /// The same import with other things said of its clips.
    public ImportResult withDataset(Dataset other) {
        return new ImportResult(other, report, config);
    }
}
