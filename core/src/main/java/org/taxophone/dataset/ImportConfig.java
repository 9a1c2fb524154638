package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.taxophone.common.Checks;

/// Where the sounds lie and where their labels come from.
///
/// @param root the folder; all below it is read
/// @param pattern a regular expression with named groups for file names without suffix, such as
/// `(?<label>\d+)_(?<speaker>\w+)_(?<take>\d+)`: each group becomes a column; slashes around it are
/// dropped. One that holds a "/" inside is matched against the path below the root instead
/// @param labelTable a CSV file with a column `file` (or `filename`, `path`) and any others
/// @param labelColumn the column that holds the classes; empty: `label` if there is one
public record ImportConfig(
        Path root,
        Optional<String> pattern,
        Optional<Path> labelTable,
        Optional<String> labelColumn) {
    public ImportConfig {
        pattern = pattern.filter(text -> !text.isBlank()).map(ImportConfig::withoutSlashes);
        pattern.ifPresent(ImportConfig::check);
    }

    /// A folder whose labels, if any, are found by themselves.
    public static ImportConfig of(Path root) {
        return new ImportConfig(root, Optional.empty(), Optional.empty(), Optional.empty());
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
                        text + ". Maybe (?<label>[^_]+)_.*");
            }
        } catch (PatternSyntaxException e) {
            throw Checks.refuse(
                    "pattern", "must be a regular expression (" + e.getDescription() + ")", text);
        }
    }
}
