package org.taxophone.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/// Tables as RFC 4180 has them: commas, quotes where needed, a header in the first row.
final class Csv {
    private Csv() {}

    /// Writes one row.
    static void row(Writer out, List<String> cells) {
        try {
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.write(',');
                }
                out.write(quoted(cells.get(i)));
            }
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return '"' + cell.replace("\"", "\"\"") + '"';
            }
        }
        return cell;
    }

    /// All rows of a text, the header first.
    ///
    /// @throws IllegalArgumentException if a quoted cell does not end, or a row has not as many
    ///     cells as the header
    static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end;
            if (text.charAt(at) == '"') {
                StringBuilder cell = new StringBuilder();
                end = unquote(text, at + 1, cell);
                cells.add(cell.toString());
            } else {
                end = plainEnd(text, at);
                cells.add(text.substring(at, end));
            }
            if (end < text.length() && text.charAt(end) == ',') {
                at = end + 1;
                if (at < text.length()) {
                    continue;
                }
                cells.add("");
                end = at;
            }
            at = lineEnd(text, end);
            if (at == end && at < text.length()) {
                throw new IllegalArgumentException("a quoted cell goes on after its quote");
            }
            if (!rows.isEmpty() && cells.size() != rows.getFirst().size()) {
                throw new IllegalArgumentException(
                        "row %d has %d cells, the header %d"
                                .formatted(rows.size(), cells.size(), rows.getFirst().size()));
            }
            rows.add(List.copyOf(cells));
            cells.clear();
        }
        return rows;
    }

    private static int unquote(String text, int from, StringBuilder cell) {
        int at = from;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new IllegalArgumentException("a quoted cell does not end");
            }
            cell.append(text, at, quote);
            if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
                return quote + 1;
            }
            cell.append('"');
            at = quote + 2;
        }
    }

    private static int plainEnd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ',' || c == '\n' || c == '\r') {
                break;
            }
            at++;
        }
        return at;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return at;
    }
}
