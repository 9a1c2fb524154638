package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Finds each file's row in a table of labels. What finds no partner is reported, on both sides.
final class TableMatch {
    private final List<String> paths;
    private final LabelTable table;
    private final List<SkippedFile> warnings;
    private final PathIndex index;
    private final int[] rows;
    private final Map<String, Integer> rowOfPath = new HashMap<>();

    /// @param clipPaths path of each clip; slices share theirs
    /// @param skipped paths of files that are there but could not be read
    TableMatch(
            List<String> clipPaths,
            List<String> skipped,
            LabelTable table,
            List<SkippedFile> warnings) {
        this.paths = new ArrayList<>(new LinkedHashSet<>(clipPaths));
        this.table = table;
        this.warnings = warnings;
        this.index = new PathIndex(paths, skipped);
        this.rows = new int[paths.size()];
        Arrays.fill(rows, -1);
        for (int row = 0; row < table.rows(); row++) {
            place(row);
        }
        for (int file = 0; file < rows.length; file++) {
            rowOfPath.put(paths.get(file), rows[file]);
        }
        reportFilesWithoutRow();
    }

    /// The row of a file, -1 if it has none.
    int row(String path) {
        return rowOfPath.getOrDefault(path, -1);
    }

    private void place(int row) {
        int file = index.find(table.file(row));
        if (file == PathIndex.ABSENT) {
            warn(row, "there is no file \"" + table.file(row) + "\"", "Correct or remove the row");
        } else if (file == PathIndex.SEVERAL) {
            warn(
                    row,
                    "several files are called \"" + table.file(row) + "\"",
                    "Write the path below the folder, with / between folders");
        } else if (file >= 0 && rows[file] >= 0) {
            warn(
                    row,
                    "\""
                            + table.file(row)
                            + "\" stands in row "
                            + TextTable.line(rows[file])
                            + " already",
                    "Remove one of the rows; the first one counts");
        } else if (file >= 0) {
            rows[file] = row;
        }
    }

    private void warn(int row, String reason, String nextStep) {
        warnings.add(
                new SkippedFile(
                        table.name(),
                        "table: row " + TextTable.line(row) + ": " + reason,
                        nextStep));
    }

    private void reportFilesWithoutRow() {
        for (int file = 0; file < rows.length; file++) {
            if (rows[file] < 0) {
                warnings.add(
                        new SkippedFile(
                                paths.get(file),
                                "no label: it has no row in " + table.name(),
                                "Add a row for it, or leave it without labels"));
            }
        }
    }
}
