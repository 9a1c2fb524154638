package org.taxophone.dataset;

import java.util.List;

/// What an import found.
///
/// @param found files with a sound's suffix or bytes, read or not
/// @param read files that became clips
/// @param skipped files that did not, each with its reason
/// @param warnings clips that were taken but deserve a look (silent, clipped, duplicate, damaged),
/// and disagreements between table and folder
/// @param layout the layout that was recognised, "FSDD: label, speaker and take from the name", or
/// empty
/// @param seconds how long it took
public record ImportReport(
        int found,
        int read,
        List<SkippedFile> skipped,
        List<SkippedFile> warnings,
        String layout,
        double seconds) {
    public ImportReport {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }
}
