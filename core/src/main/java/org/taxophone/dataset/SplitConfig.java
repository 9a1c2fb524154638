package org.taxophone.dataset;

import java.util.Locale;
import java.util.Optional;
import org.taxophone.common.Checks;

/// How a data set is split.
///
/// @param kind by what
/// @param column the column of the classes, the groups or the folds; empty for [SplitKind#RANDOM],
/// and for [SplitKind#STRATIFIED] by the label column
public record SplitConfig(SplitKind kind, Optional<String> column) {
    /// Split by lot: what one gets without asking.
    public static final SplitConfig RANDOM = new SplitConfig(SplitKind.RANDOM, Optional.empty());

    public SplitConfig {
        column = column.filter(name -> !name.isBlank());
        boolean wanted = kind == SplitKind.GROUP || kind == SplitKind.FOLD;
        if (wanted && column.isEmpty()) {
            throw Checks.refuse("column", "must be named for a split by " + word(kind), "empty");
        }
        if (kind == SplitKind.RANDOM && column.isPresent()) {
            throw Checks.refuse("column", "must be empty for a random split", column.get());
        }
    }

    /// Whole groups stay together.
    public static SplitConfig byGroup(String column) {
        return new SplitConfig(SplitKind.GROUP, Optional.of(column));
    }

    /// One fold is held out.
    public static SplitConfig byFold(String column) {
        return new SplitConfig(SplitKind.FOLD, Optional.of(column));
    }

    /// Reads "random", "stratified", "stratified:COLUMN", "group:COLUMN" or "fold:COLUMN".
    ///
    /// @throws IllegalArgumentException if the text is none of these
    public static SplitConfig parse(String text) {
        int colon = text.indexOf(':');
        String kind = (colon < 0 ? text : text.substring(0, colon)).trim();
        Optional<String> column =
                colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 1).trim());
        for (SplitKind known : SplitKind.values()) {
            if (word(known).equals(kind.toLowerCase(Locale.ROOT))) {
                return new SplitConfig(known, column);
            }
        }
        throw Checks.refuse(
                "split", "must be random, stratified, group:COLUMN or fold:COLUMN", text);
    }

    /// The text that [#parse] reads.
    @Override
    public String toString() {
        return word(kind) + column.map(name -> ":" + name).orElse("");
    }

    private static String word(SplitKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
