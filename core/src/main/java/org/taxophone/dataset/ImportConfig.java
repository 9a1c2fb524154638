package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.taxophone.common.Checks;
import org.taxophone.features.WindowConfig;

/// Where the sounds lie and where their labels come from.
///
/// @param root the folder; all below it is read
/// @param pattern of file names without suffix, `{label}_{speaker}_{take}`, or a regular expression
/// with named groups, such as `(?<label>\d+)_(?<speaker>\w+)_(?<take>\d+)`: each group becomes a
/// column; slashes around it are dropped. One that holds a "/" inside is matched against the path
/// below the root instead
/// @param labelTable a CSV file with a column `file` (or `filename`, `path`) and any others; with
/// columns `start` and `end` in seconds, each row is a slice of its file
/// @param labelColumn the column that holds the classes; empty: the one with a usual name
/// @param layout name of a layout that the folder follows, `none` to recognise none; empty
/// recognises by itself. With a pattern or a table none is recognised
/// @param windows into what long sounds are cut; empty leaves them as they are
public record ImportConfig(
        Path root,
        Optional<String> pattern,
        Optional<Path> labelTable,
        Optional<String> labelColumn,
        Optional<String> layout,
        Optional<WindowConfig> windows) {
    public ImportConfig {
        layout = layout.filter(name -> !name.isBlank());
        pattern =
                pattern.filter(text -> !text.isBlank())
                        .map(ImportConfig::withoutSlashes)
                        .map(NameTemplate::regex);
        pattern.ifPresent(ImportConfig::check);
    }

    /// Labels from where they are told to be; layouts recognised, nothing cut.
    public ImportConfig(
            Path root,
            Optional<String> pattern,
            Optional<Path> labelTable,
            Optional<String> labelColumn) {
        this(root, pattern, labelTable, labelColumn, Optional.empty(), Optional.empty());
    }

    /// A folder whose labels, if any, are found by themselves.
    public static ImportConfig of(Path root) {
        return new ImportConfig(root, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same by another layout; `none` for none.
    public ImportConfig withLayout(String name) {
        return new ImportConfig(root, pattern, labelTable, labelColumn, Optional.of(name), windows);
    }

    /// The same with labels from names; those of tables and layouts no longer count.
    public ImportConfig withPattern(String names) {
        return new ImportConfig(
                root,
                Optional.of(names),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                windows);
    }

    /// The same with long sounds cut into windows.
    public ImportConfig withWindows(WindowConfig config) {
        return new ImportConfig(
                root, pattern, labelTable, labelColumn, layout, Optional.of(config));
    }

    /// The pattern as people write it, `{label}_{speaker}_{take}`, where it is of that kind.
    public Optional<String> patternWords() {
        return pattern.map(NameTemplate::words);
    }

    private static String withoutSlashes(String text) {
        boolean enclosed = text.length() > 1 && text.startsWith("/") && text.endsWith("/");
        return enclosed ? text.substring(1, text.length() - 1) : text;
    }

    private static void check(String text) {
        try {
            if (Pattern.compile(text).namedGroups().isEmpty()) {
                throw Checks.refuse(
                        "pattern",
                        "must have at least one named group",
                        text + ". Maybe {label}_{take}");
            }
        } catch (PatternSyntaxException e) {
            throw Checks.refuse(
                    "pattern", "must be a regular expression (" + e.getDescription() + ")", text);
        }
    }
}
