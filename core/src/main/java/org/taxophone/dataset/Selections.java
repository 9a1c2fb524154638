package org.taxophone.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.audio.Slice;

/// Stretches of sound files as tables and label tracks mark them, by the path of their file.
final class Selections {
    private final Map<String, List<Selection>> byPath = new LinkedHashMap<>();
    private final List<SkippedFile> problems = new ArrayList<>();

    /// Marks a stretch.
    void add(String path, Selection selection) {
        byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(selection);
    }

    /// The stretch between two texts of seconds; empty, and reported, where they are none.
    ///
    /// @param table name of the table
    /// @param line line of the table
    Optional<Slice> slice(String table, int line, String start, String end) {
        try {
            return Optional.of(new Slice(seconds(start), seconds(end)));
        } catch (IllegalArgumentException e) {
            report(
                    table,
                    line,
                    "\"%s\" to \"%s\" is no stretch of time".formatted(start, end),
                    "Write seconds, the end after the start");
            return Optional.empty();
        }
    }

    private static double seconds(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    void report(String table, int line, String reason, String nextStep) {
        problems.add(new SkippedFile(table, "table: row " + line + ": " + reason, nextStep));
    }

    /// What is marked in a file; empty where nothing is.
    List<Selection> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    boolean isEmpty() {
        return byPath.isEmpty();
    }

    int files() {
        return byPath.size();
    }

    int count() {
        return byPath.values().stream().mapToInt(List::size).sum();
    }

    List<SkippedFile> problems() {
        return problems;
    }
}
