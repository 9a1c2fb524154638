package org.taxophone.project;

import java.util.List;
import java.util.Optional;

/// `dataset.json`: where the sounds are and which table lists them.
///
/// @param root the audio folder, absolute
/// @param rootFromProject the same, seen from the project folder; found again when both were moved
/// together
/// @param table name of the CSV file with one row a clip
/// @param clips rows of the table
/// @param facts names of the table's first columns, which hold the clips and their facts; a table
/// of version 1 has no slices, and so neither start nor end
/// @param columns names of the table's columns after the clip's facts
/// @param labelColumn the column that holds the classes
/// @param fingerprint identity of the set of clips
record DatasetDocument(
        String root,
        String rootFromProject,
        String table,
        int clips,
        List<String> facts,
        List<String> columns,
        Optional<String> labelColumn,
        String fingerprint) {
    static final String KIND = "dataset";
    static final String FILE = "dataset.json";
}
