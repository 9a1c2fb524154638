package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taxophone.common.TaxophoneException;

/// Numbers of sounds in a CSV file, as another program wrote them: a column that names the file,
/// as in a [LabelTable], and beside it nothing but numbers.
///
/// @param names of the sounds, one a row
/// @param columns numbers of each
/// @param values `values[row * columns + column]`, all finite; not copied
public record NumberTable(List<String> names, int columns, float[] values) {
    public NumberTable {
        names = List.copyOf(names);
    }

    /// Whether a file is told by its name to be such a table.
    public static boolean isOne(Path file) {
        return String.valueOf(file.getFileName())
                .toLowerCase(java.util.Locale.ROOT)
                .matches(".*\\.(csv|tsv|txt)");
    }

    /// @throws TaxophoneException if the file is missing or no table, names no files, or holds
    ///     something that is no finite number: says in which line and column
    public static NumberTable read(Path file) {
        LabelTable labels = LabelTable.read(file);
        TextTable table = labels.table();
        List<String> columns =
                table.columns().stream().filter(name -> !labels.namesFiles(name)).toList();
        if (columns.isEmpty() || table.rows() == 0) {
            throw new TaxophoneException(
                    table.name() + " has no numbers beside its names",
                    "Write a header, and one row a sound: its file, then its numbers");
        }
        if ((long) table.rows() * columns.size() > Integer.MAX_VALUE - 16) {
            throw new TaxophoneException(
                    table.name() + " holds too many numbers", "Save it as an NPY file in parts");
        }
        List<String> names = new ArrayList<>(table.rows());
        float[] values = new float[table.rows() * columns.size()];
        for (int row = 0; row < table.rows(); row++) {
            names.add(labels.file(row));
            for (int column = 0; column < columns.size(); column++) {
                values[row * columns.size() + column] = number(table, row, columns.get(column));
            }
        }
        return new NumberTable(names, columns.size(), values);
    }

    private static float number(TextTable table, int row, String column) {
        String text = table.value(row, column);
        try {
            float number = Float.parseFloat(text);
            if (Float.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new TaxophoneException(
                "%s holds \"%s\" in line %d, column %s"
                        .formatted(table.name(), text, TextTable.line(row), column),
                "Leave that row or column out: vectors are finite numbers");
    }
}
