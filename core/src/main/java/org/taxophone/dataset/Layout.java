package org.taxophone.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A way to lay out sounds that is known by its names: of which the labels can be read without
// being
/// told.
///
/// @param name what people call it
/// @param words what is read from where
/// @param path matches paths without suffix; its groups become columns
record Layout(String name, String words, NamePattern path) {
    /// Names that agree by chance: fewer files prove nothing.
    private static final int FEWEST = 4;

    private static final double ENOUGH = 0.9;

    private static final List<Layout> KNOWN =
            List.of(
                    of(
                            "FSDD",
                            "label, speaker and take from the name",
                            "(?<label>\\d)_(?<speaker>[A-Za-z]+)_(?<take>\\d+)"),
                    of(
                            "AudioMNIST",
                            "label, speaker and take from the name",
                            "(?<label>\\d)_(?<speaker>\\d\\d)_(?<take>\\d+)"),
                    of(
                            "ESC-10",
                            "label from the folder; fold, source and take from the name",
                            "\\d{3} - (?<label>[^/]+)/(?<fold>\\d)-(?<source>\\d+)-(?<take>[A-Z])"),
                    of(
                            "ESC-50",
                            "fold, source, take and label from the name",
                            "(?<fold>[1-5])-(?<source>\\d+)-(?<take>[A-Z])-(?<label>\\d+)"));

    private static Layout of(String name, String words, String regex) {
        return new Layout(name, words, new NamePattern(Pattern.compile("(?:.*/)?" + regex), true));
    }

    /// The first known layout that at least nine of ten files follow.
    static Optional<Layout> recognise(List<String> paths) {
        if (paths.size() < FEWEST) {
            return Optional.empty();
        }
        return KNOWN.stream()
                .filter(layout -> layout.path.matches(paths) >= ENOUGH * paths.size())
                .findFirst();
    }

    /// "FSDD: label, speaker and take from the name".
    String title() {
        return name + ": " + words;
    }
}
