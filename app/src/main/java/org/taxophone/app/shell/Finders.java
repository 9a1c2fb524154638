package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the palette can go to beside commands: the places add what they know by name.
public final class Finders {
    private final List<Function<String, List<Found>>> clusters = new ArrayList<>();
    private final List<Function<String, List<Found>>> runs = new ArrayList<>();
    private final List<Function<String, List<Found>>> clips = new ArrayList<>();

    /// @param finder takes lower-case words, empty for all; gives what fits, best first
    public void addClusters(Function<String, List<Found>> finder) {
        clusters.add(finder);
    }

    /// @param finder takes lower-case words that are not empty; gives what fits, best first
    public void addRuns(Function<String, List<Found>> finder) {
        runs.add(finder);
    }

    /// @param finder takes lower-case words that are not empty; gives what fits, best first
    public void addClips(Function<String, List<Found>> finder) {
        clips.add(finder);
    }

    List<Found> clusters(String words) {
        return all(clusters, words);
    }

    List<Found> runs(String words) {
        return words.isEmpty() ? List.of() : all(runs, words);
    }

    List<Found> clips(String words) {
        return words.isEmpty() ? List.of() : all(clips, words);
    }

    private static List<Found> all(List<Function<String, List<Found>>> finders, String words) {
        return finders.stream()
                .flatMap(finder -> Stream.ofNullable(finder.apply(words)).flatMap(List::stream))
                .toList();
    }
}
