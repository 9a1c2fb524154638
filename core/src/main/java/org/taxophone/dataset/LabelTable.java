package org.taxophone.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.taxophone.common.TaxophoneException;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/// A table of labels in a CSV file: one row a sound, a column that names the file, and any others.
/// Commas, semicolons or tabs; quotes as usual; UTF-8, else Latin-1. Every value stays text.
final class LabelTable {
    private static final Set<String> FILE_COLUMNS =
            Set.of("file", "filename", "file_name", "path", "fname", "slice_file_name", "clip");

    private final String name;
    private final Table table;
    private final StringColumn files;

    private LabelTable(String name, Table table) {
        this.name = name;
        this.table = table;
        this.files = fileColumn();
    }

    /// @throws TaxophoneException if the table is missing, is no table, or names no files
    static LabelTable read(Path csv) {
        String name = String.valueOf(csv.getFileName());
        String text = text(csv, name);
        if (text.isBlank()) {
            throw new TaxophoneException(name + " is empty", "Write a header and one row a file");
        }
        CsvReadOptions options =
                CsvReadOptions.builder(new StringReader(text))
                        .tableName(name)
                        .separator(separator(text))
                        .columnTypes(header -> ColumnType.STRING)
                        .missingValueIndicator("")
                        .maxCharsPerColumn(1 << 16)
                        .build();
        try {
            return new LabelTable(name, Table.read().csv(options));
        } catch (TaxophoneException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new TaxophoneException(
                    name + " cannot be read as a table: " + innermost(e).getMessage(),
                    "Give every row as many fields as the header, and quote fields with commas",
                    e);
        }
    }

    private static Throwable innermost(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null ? e : innermost(cause);
    }

    private static String text(Path csv, String name) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(csv);
        } catch (IOException e) {
            throw new TaxophoneException(
                    csv + (Files.exists(csv) ? " cannot be read" : " is not there"),
                    "Choose the CSV file that holds the labels",
                    e);
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private StringColumn fileColumn() {
        return table.columnNames().stream()
                .filter(column -> FILE_COLUMNS.contains(column.toLowerCase(Locale.ROOT).trim()))
                .findFirst()
                .map(table::stringColumn)
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        name
                                                + " has no column \"file\": it has "
                                                + String.join(", ", table.columnNames()),
                                        "Name the column that holds the file names \"file\""));
    }

    String name() {
        return name;
    }

    int rows() {
        return table.rowCount();
    }

    /// The file that a row speaks of, as it is written there.
    String file(int row) {
        return files.get(row);
    }

    /// Names of all columns but that of the files.
    List<String> columns() {
        List<String> names = new ArrayList<>(table.columnNames());
        names.remove(files.name());
        return names;
    }

    /// A value, empty where nothing is written.
    String value(int row, String column) {
        return table.stringColumn(column).get(row).trim();
    }
}
