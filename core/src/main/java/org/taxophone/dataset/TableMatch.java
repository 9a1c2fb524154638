package org.taxophone.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds each clip's row in a table of labels: by path, else by name, else by name without suffix.
/// What finds no partner is reported, on both sides.
final class TableMatch {
    /// In place of a clip where several have the same name.
    private static final int SEVERAL = -2;

    /// In place of a clip whose file was skipped: it is reported already.
    private static final int SKIPPED = -3;

    private static final int ABSENT = -1;

    private final List<String> paths;
    private final LabelTable table;
    private final List<SkippedFile> warnings;
    private final Map<String, Integer> byPath = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, Integer> byStem = new HashMap<>();
    private final int[] rows;

    /// @param skipped paths of files that are there but could not be read
    TableMatch(
            List<String> paths,
            List<String> skipped,
            LabelTable table,
            List<SkippedFile> warnings) {
        this.paths = paths;
        this.table = table;
        this.warnings = warnings;
        this.rows = new int[paths.size()];
        Arrays.fill(rows, -1);
        skipped.forEach(path -> index(path, SKIPPED));
        for (int clip = 0; clip < paths.size(); clip++) {
            index(paths.get(clip), clip);
        }
        for (int row = 0; row < table.rows(); row++) {
            place(row);
        }
        reportClipsWithoutRow();
    }

    /// The row of a clip, -1 if it has none.
    int row(int clip) {
        return rows[clip];
    }

    private void index(String raw, int clip) {
        String path = SoundNames.canonical(raw);
        byPath.put(path, clip);
        byName.merge(SoundNames.name(path), clip, (a, b) -> SEVERAL);
        byStem.merge(SoundNames.stem(SoundNames.name(path)), clip, (a, b) -> SEVERAL);
    }

    private void place(int row) {
        int clip = find(SoundNames.canonical(table.file(row)));
        if (clip == ABSENT) {
            warn(row, "there is no file \"" + table.file(row) + "\"", "Correct or remove the row");
        } else if (clip == SEVERAL) {
            warn(
                    row,
                    "several files are called \"" + table.file(row) + "\"",
                    "Write the path below the folder, with / between folders");
        } else if (clip >= 0 && rows[clip] >= 0) {
            warn(
                    row,
                    "\"" + table.file(row) + "\" stands in row " + (rows[clip] + 2) + " already",
                    "Remove one of the rows; the first one counts");
        } else if (clip >= 0) {
            rows[clip] = row;
        }
    }

    private int find(String file) {
        int byName = this.byName.getOrDefault(SoundNames.name(file), ABSENT);
        int named = byName == ABSENT ? byStem.getOrDefault(SoundNames.name(file), ABSENT) : byName;
        return byPath.getOrDefault(file, named);
    }

    private void warn(int row, String reason, String nextStep) {
        // The header is line 1 of the file.
        warnings.add(
                new SkippedFile(table.name(), "table: row " + (row + 2) + ": " + reason, nextStep));
    }

    private void reportClipsWithoutRow() {
        for (int clip = 0; clip < rows.length; clip++) {
            if (rows[clip] < 0) {
                warnings.add(
                        new SkippedFile(
                                paths.get(clip),
                                "no label: it has no row in " + table.name(),
                                "Add a row for it, or leave it without labels"));
            }
        }
    }
}
