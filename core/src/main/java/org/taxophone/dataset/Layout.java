package org.taxophone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A way to lay out sounds that is known by its names: of which the labels can be read without
/// being told.
///
/// @param name what people call it
/// @param words what is read from where
/// @param table the table of labels that comes with it, if one does
/// @param path matches paths without suffix; its groups become columns. Empty where the table says
/// all
/// @param joined names of columns that make one more, `recording`, side by side
/// @param labelColumn the column of the classes
/// @param split how to split it so that nothing leaks
record Layout(
        String name,
        String words,
        Optional<MetadataTable> table,
        Optional<NamePattern> path,
        List<String> joined,
        String labelColumn,
        Optional<SplitConfig> split) {
    /// In place of a name: nothing is recognised.
    static final String NONE = "none";

    /// The column that [#joined] makes.
    static final String RECORDING = "recording";

    /// A table that belongs to a layout.
    ///
    /// @param path where it lies, below the root or below one folder more
    /// @param columns columns that it has
    record MetadataTable(String path, List<String> columns) {}

    /// "UrbanSound8K: class from the CSV, split by fold".
    String title() {
        return name
                + ": "
                + words
                + split.flatMap(SplitConfig::column)
                        .map(column -> ", split by " + column.replace('_', ' '))
                        .orElse("");
    }

    static Layout ofNames(String name, String words, String regex, Optional<SplitConfig> split) {
        return new Layout(
                name,
                words,
                Optional.empty(),
                Optional.of(pattern(regex)),
                List.of(),
                "label",
                split);
    }

    static Layout ofTable(
            String name, String words, MetadataTable table, String label, SplitConfig split) {
        return new Layout(
                name,
                words,
                Optional.of(table),
                Optional.empty(),
                List.of(),
                label,
                Optional.of(split));
    }

    Layout withNames(String regex) {
        return new Layout(
                name, words, table, Optional.of(pattern(regex)), joined, labelColumn, split);
    }

    Layout withRecordingOf(List<String> columns) {
        return new Layout(name, words, table, path, columns, labelColumn, split);
    }

    private static NamePattern pattern(String regex) {
        return new NamePattern(Pattern.compile("(?:.*/)?" + regex), true);
    }
}
