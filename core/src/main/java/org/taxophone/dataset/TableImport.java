package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taxophone.audio.Slice;
import org.taxophone.common.TaxophoneException;

/// A table of labels laid onto clips that are there already.
///
/// @param dataset with the columns of the table added; columns of the same name keep what they say
/// of clips of which the table says nothing
/// @param warnings rows without a clip, clips without a row
public record TableImport(Dataset dataset, List<SkippedFile> warnings) {
    public TableImport {
        warnings = List.copyOf(warnings);
    }

    /// Finds each clip's row: by the path of its file, else its name, else its name without suffix;
    /// of a table with starts and ends, also by the bounds of the slice, to the millisecond.
    ///
    /// @throws TaxophoneException if not one row fits a clip
    public static TableImport of(Dataset dataset, LabelTable table) {
        List<SkippedFile> warnings = new ArrayList<>();
        int[] rows =
                table.hasSlices()
                        ? slices(dataset, table, warnings)
                        : files(dataset, table, warnings);
        int matched = 0;
        for (int row : rows) {
            matched += row >= 0 ? 1 : 0;
        }
        if (matched == 0) {
            throw new TaxophoneException(
                    "None of the %d rows of %s fits one of the %d clips"
                            .formatted(table.rows(), table.name(), dataset.size()),
                    "Write names as they are below " + dataset.root());
        }
        Dataset labelled = dataset;
        Map<String, String> texts = new HashMap<>();
        for (String column : table.columns()) {
            labelled = labelled.withColumn(column, values(labelled, table, column, rows, texts));
        }
        return new TableImport(withLabels(labelled), warnings);
    }

    private static List<String> values(
            Dataset dataset,
            LabelTable table,
            String column,
            int[] rows,
            Map<String, String> texts) {
        boolean known = dataset.columns().contains(column);
        List<String> values = new ArrayList<>(Collections.nCopies(rows.length, ""));
        for (int clip = 0; clip < rows.length; clip++) {
            String value =
                    rows[clip] >= 0
                            ? table.value(rows[clip], column)
                            : known ? dataset.value(clip, column).orElse("") : "";
            values.set(clip, texts.computeIfAbsent(value, key -> key));
        }
        return values;
    }

    private static Dataset withLabels(Dataset dataset) {
        return dataset.labelColumn().isPresent()
                ? dataset
                : LabelColumns.usualLabel(dataset.columns())
                        .map(dataset::withLabelColumn)
                        .orElse(dataset);
    }

    private static int[] files(Dataset dataset, LabelTable table, List<SkippedFile> warnings) {
        List<String> paths = dataset.clips().stream().map(Clip::path).toList();
        TableMatch match = new TableMatch(paths, List.of(), table, warnings);
        return paths.stream().mapToInt(match::row).toArray();
    }

    private static int[] slices(Dataset dataset, LabelTable table, List<SkippedFile> warnings) {
        List<String> paths = dataset.clips().stream().map(Clip::path).distinct().toList();
        SoundFinder sounds = new SoundFinder(paths);
        Selections bounds = new Selections();
        Map<String, Integer> rowOf = new HashMap<>();
        String start = table.start().orElseThrow();
        String end = table.end().orElseThrow();
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            sounds.find(table.file(row))
                    .ifPresent(
                            path ->
                                    bounds.slice(
                                                    table.name(),
                                                    TextTable.line(at),
                                                    table.value(at, start),
                                                    table.value(at, end))
                                            .ifPresent(
                                                    slice ->
                                                            rowOf.putIfAbsent(
                                                                    key(path, slice), at)));
        }
        warnings.addAll(bounds.problems());
        int[] rows = new int[dataset.size()];
        boolean[] used = new boolean[table.rows()];
        for (int clip = 0; clip < rows.length; clip++) {
            Clip now = dataset.clips().get(clip);
            rows[clip] =
                    now.slice()
                            .map(slice -> rowOf.getOrDefault(key(now.path(), slice), -1))
                            .orElse(-1);
            if (rows[clip] >= 0) {
                used[rows[clip]] = true;
            } else {
                warnings.add(
                        new SkippedFile(
                                now.path() + now.slice().map(slice -> " " + slice).orElse(""),
                                "no label: it has no row in " + table.name(),
                                "Add a row for it, or leave it without labels"));
            }
        }
        for (int row = 0; row < used.length; row++) {
            if (!used[row]) {
                warnings.add(
                        new SkippedFile(
                                table.name(),
                                "table: row "
                                        + TextTable.line(row)
                                        + ": there is no such stretch of \""
                                        + table.file(row)
                                        + "\"",
                                "Correct or remove the row"));
            }
        }
        return rows;
    }

    private static String key(String path, Slice slice) {
        return path
                + "\t"
                + Math.round(slice.startSeconds() * 1000)
                + "\t"
                + Math.round(slice.endSeconds() * 1000);
    }
}
