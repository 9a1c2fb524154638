package org.taxophone.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A regular expression whose named groups are columns.
///
/// @param regex matched against the whole text
/// @param wholePath whether the text is the path below the root; else it is the name. Both without
/// suffix
record NamePattern(Pattern regex, boolean wholePath) {
    /// A user's pattern: one with a "/" speaks of folders too.
    static NamePattern of(String text) {
        return new NamePattern(Pattern.compile(text), text.contains("/"));
    }

    /// Names of the groups in the order in which they stand.
    List<String> columns() {
        return regex.namedGroups().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Matcher matcher(String path) {
        String text = SoundNames.canonical(SoundNames.stem(path));
        return regex.matcher(wholePath ? text : SoundNames.name(text));
    }

    long matches(List<String> paths) {
        return paths.stream().filter(path -> matcher(path).matches()).count();
    }
}
