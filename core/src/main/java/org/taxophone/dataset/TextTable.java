package org.taxophone.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

/// A table in a text file: a header, then rows. Commas, semicolons or tabs; quotes as usual; UTF-8,
/// else Latin-1. Every value stays text.
final class TextTable {
    private final String name;
    private final Table table;

    private TextTable(String name, Table table) {
        this.name = name;
        this.table = table;
    }

    /// @throws TaxophoneException if the file is missing, empty or no table
    static TextTable read(Path file) {
        String name = String.valueOf(file.getFileName());
        String text = text(file);
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
            return new TextTable(name, Table.read().csv(options));
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

    /// All of a text file.
    ///
    /// @throws TaxophoneException if it is missing or cannot be read
    static String text(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TaxophoneException(
                    file + (Files.exists(file) ? " cannot be read" : " is not there"),
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

    String name() {
        return name;
    }

    int rows() {
        return table.rowCount();
    }

    List<String> columns() {
        return table.columnNames();
    }

    /// The first column that has one of these names, written in any case.
    Optional<String> column(List<String> names) {
        return names.stream()
                .flatMap(
                        wanted ->
                                columns().stream()
                                        .filter(c -> plain(c).equals(plain(wanted)))
                                        .limit(1))
                .findFirst();
    }

    private static String plain(String name) {
        return name.trim().toLowerCase(Locale.ROOT);
    }

    /// A value, empty where nothing is written.
    String value(int row, String column) {
        return table.stringColumn(column).get(row).trim();
    }

    /// The line of the file that a row stands in, if no value holds a line break: the header is
    /// line 1.
    static int line(int row) {
        return row + 2;
    }
}
