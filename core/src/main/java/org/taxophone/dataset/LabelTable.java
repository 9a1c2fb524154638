package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;

/// A table of labels in a CSV file: one row a sound, a column that names the file, and any others.
/// Commas, semicolons or tabs; quotes as usual; UTF-8, else Latin-1. Every value stays text.
///
/// With a column for the start and one for the end of each sound (in seconds) it is a table of
/// slices: many rows may name one file.
public final class LabelTable {
    /// Cuts whole files already made; its start and end tell where they came from.
    private static final String ALREADY_CUT = "slice_file_name";

    private static final List<String> FILES =
            List.of("file", "filename", "file_name", "path", "fname", ALREADY_CUT, "clip");
    private static final List<String> STARTS =
            List.of("start", "begin", "onset", "start_time", "start_seconds", "start (s)");
    private static final List<String> ENDS =
            List.of("end", "stop", "offset", "end_time", "end_seconds", "end (s)");

    private final TextTable table;
    private final String files;

    private LabelTable(TextTable table) {
        this.table = table;
        this.files =
                table.column(FILES)
                        .orElseThrow(
                                () ->
                                        new TaxophoneException(
                                                table.name()
                                                        + " has no column \"file\": it has "
                                                        + String.join(", ", table.columns()),
                                                "Name the column that holds the file names"
                                                        + " \"file\""));
    }

    /// @throws TaxophoneException if the table is missing, is no table, or names no files
    public static LabelTable read(Path csv) {
        return new LabelTable(TextTable.read(csv));
    }

    /// The file's name.
    public String name() {
        return table.name();
    }

    public int rows() {
        return table.rows();
    }

    TextTable table() {
        return table;
    }

    boolean namesFiles(String column) {
        return column.equals(files);
    }

    /// The file that a row speaks of, as it is written there.
    String file(int row) {
        return table.value(row, files);
    }

    /// Names of all columns but that of the files and the bounds of slices.
    public List<String> columns() {
        List<String> names = new ArrayList<>(table.columns());
        names.remove(files);
        if (hasSlices()) {
            start().ifPresent(names::remove);
            end().ifPresent(names::remove);
        }
        return names;
    }

    /// Names of all columns as they stand in the file.
    List<String> allColumns() {
        return table.columns();
    }

    /// Whether each row is a stretch of its file.
    public boolean hasSlices() {
        return !files.equalsIgnoreCase(ALREADY_CUT) && start().isPresent() && end().isPresent();
    }

    Optional<String> start() {
        return table.column(STARTS);
    }

    Optional<String> end() {
        return table.column(ENDS);
    }

    /// A value, empty where nothing is written.
    public String value(int row, String column) {
        return table.value(row, column);
    }
}
