package org.taxophone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.taxophone.common.Checks;

/// What a pattern of names finds in the clips that are there, before anything is read by it.
///
/// @param columns that it gives, in order
/// @param fitting clips whose names follow it
/// @param of all clips
/// @param example the first name that follows it; empty if none does
/// @param values what it gives for that, in the order of the columns
public record NameFit(
        List<String> columns, int fitting, int of, Optional<String> example, List<String> values) {
    public NameFit {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
    }

    /// @param pattern as [ImportConfig] takes it
    /// @throws IllegalArgumentException if it is none; the message says what would do
    public static NameFit of(String pattern, Dataset dataset) {
        String regex =
                ImportConfig.of(dataset.root())
                        .withPattern(pattern)
                        .pattern()
                        .orElseThrow(() -> Checks.refuse("pattern", "must not be empty", "empty"));
        NamePattern names = NamePattern.of(regex);
        List<String> paths = dataset.clips().stream().map(Clip::path).toList();
        Optional<String> example =
                paths.stream().filter(path -> names.matcher(path).matches()).findFirst();
        Optional<Matcher> found = example.map(names::matcher).filter(Matcher::matches);
        return new NameFit(
                names.columns(),
                (int) names.matches(paths),
                paths.size(),
                example.map(SoundNames::name),
                found.map(
                                match ->
                                        names.columns().stream()
                                                .map(match::group)
                                                .map(value -> value == null ? "" : value)
                                                .toList())
                        .orElse(List.of()));
    }
}
