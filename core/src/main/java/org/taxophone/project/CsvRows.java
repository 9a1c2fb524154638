package org.taxophone.project;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The rows of a table as RFC 4180 has it, one after the other. Cells are read where they lie in
/// the file, and become texts only when they are asked for: to open a large project is mostly this.
/// Used by one thread.
final class CsvRows {
    /// So many different texts are remembered, to be given again in place of equal ones.
    private static final int REMEMBERED = 1 << 13;

    private static final int FACTOR = 31;

    private final byte[] bytes;
    private final @Nullable String[] words = new @Nullable String[REMEMBERED];
    private final int[] wordStarts = new int[REMEMBERED];
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private boolean[] escaped = new boolean[16]; // doubled quotes in it
    private int cells;
    private int columns;
    private int row = -1;
    private int at;

    /// Reads the header.
    ///
    /// @param bytes the whole file, in UTF-8
    CsvRows(byte[] bytes) {
        this.bytes = bytes;
        if (next()) {
            columns = cells;
        }
    }

    /// Goes on to the next row.
    ///
    /// @return false after the last one
    /// @throws IllegalArgumentException if a quoted cell does not end, or the row has not as many
    ///     cells as the header
    boolean next() {
        if (at >= bytes.length) {
            return false;
        }
        cells = 0;
        do {
            cell();
        } while (more());
        lineEnd();
        row++;
        if (row > 0 && cells != columns) {
            throw new IllegalArgumentException(
                    "row %d has %d cells, the header %d".formatted(row, cells, columns));
        }
        return true;
    }

    /// Cells of the header, and so of every row.
    int columns() {
        return columns;
    }

    /// Number of the current row; that of the header is 0.
    int row() {
        return row;
    }

    /// Rows after the header there can be at most.
    int most() {
        int lines = 0;
        for (int i = at; i < bytes.length; i++) {
            lines += bytes[i] == '\n' || bytes[i] == '\r' ? 1 : 0;
        }
        return lines + 1;
    }

    private void cell() {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, 2 * cells);
            ends = Arrays.copyOf(ends, 2 * cells);
            escaped = Arrays.copyOf(escaped, 2 * cells);
        }
        escaped[cells] = false;
        if (at < bytes.length && bytes[at] == '"') {
            quoted();
        } else {
            int end = at;
            while (end < bytes.length && !separates(bytes[end])) {
                end++;
            }
            starts[cells] = at;
            ends[cells] = end;
            at = end;
        }
        cells++;
    }

    private void quoted() {
        int end = at + 1;
        starts[cells] = end;
        while (true) {
            while (end < bytes.length && bytes[end] != '"') {
                end++;
            }
            if (end == bytes.length) {
                throw new IllegalArgumentException("a quoted cell does not end");
            }
            if (end + 1 >= bytes.length || bytes[end + 1] != '"') {
                break;
            }
            escaped[cells] = true;
            end += 2;
        }
        ends[cells] = end;
        at = end + 1;
        if (at < bytes.length && !separates(bytes[at])) {
            throw new IllegalArgumentException("a quoted cell goes on after its quote");
        }
    }

    private static boolean separates(byte b) {
        return b == ',' || b == '\n' || b == '\r';
    }

    private boolean more() {
        if (at < bytes.length && bytes[at] == ',') {
            at++;
            return true;
        }
        return false;
    }

    private void lineEnd() {
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\n') {
            at++;
        }
    }

    /// What a cell says.
    ///
    /// @throws IllegalArgumentException if it is no UTF-8
    /// @throws IndexOutOfBoundsException if the row has no such cell
    String text(int column) {
        int from = starts[within(column)];
        int to = ends[column];
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return unescaped(column, decoded(from, to));
            }
        }
        return unescaped(column, new String(bytes, from, to - from, StandardCharsets.US_ASCII));
    }

    /// The same, one and the same text for most equal ones: for what many rows share.
    String word(int column) {
        int from = starts[within(column)];
        int to = ends[column];
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = FACTOR * hash + bytes[i];
        }
        int slot = (hash ^ hash >>> 16) & REMEMBERED - 1;
        String known = words[slot];
        if (known != null && !escaped[column] && known.length() == to - from) {
            int other = wordStarts[slot];
            if (Arrays.equals(bytes, from, to, bytes, other, other + to - from)) {
                return known;
            }
        }
        String text = text(column);
        if (text.length() == to - from) { // one byte a letter, nothing escaped
            words[slot] = text;
            wordStarts[slot] = from;
        }
        return text;
    }

    /// True if a cell says just that, in letters of ASCII.
    boolean says(int column, String text) {
        int from = starts[within(column)];
        if (escaped[column] || ends[column] - from != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (bytes[from + i] != text.charAt(i) || bytes[from + i] < 0) {
                return false;
            }
        }
        return true;
    }

    /// True if a cell says nothing.
    boolean isEmpty(int column) {
        return starts[within(column)] == ends[column];
    }

    /// @throws NumberFormatException if the cell holds no whole number
    long whole(int column) {
        int from = starts[within(column)];
        return Decimals.whole(bytes, from, ends[column]);
    }

    /// @throws NumberFormatException if the cell holds no whole number, or one that is too large
    int integer(int column) {
        long whole = whole(column);
        if (whole != (int) whole) {
            throw new NumberFormatException("For input string: \"" + text(column) + "\"");
        }
        return (int) whole;
    }

    /// @throws NumberFormatException if the cell holds no number
    double number(int column) {
        int from = starts[within(column)];
        return Decimals.number(bytes, from, ends[column]);
    }

    /// @throws NumberFormatException if the cell holds no number
    float single(int column) {
        int from = starts[within(column)];
        return Decimals.single(bytes, from, ends[column]);
    }

    private int within(int column) {
        if (column < 0 || column >= cells) {
            throw new IndexOutOfBoundsException("cell " + column + " of " + cells);
        }
        return column;
    }

    private String unescaped(int column, String text) {
        return escaped[column] ? text.replace("\"\"", "\"") : text;
    }

    private String decoded(int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("row " + row + " is no UTF-8", e);
        }
    }
}
