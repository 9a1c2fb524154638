package org.taxophone.app.launch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A time in which the UI thread did not answer.
///
/// @param wallMs time without an answer
/// @param ownMs processor time that the UI thread had of it: less on a machine that is busy
/// @param samples what it was at, taken at regular times
record Stall(long wallMs, long ownMs, List<StackTraceElement[]> samples) {
    private static final int LINES = 6;
    private static final int FRAMES = 3;
    private static final String OURS = "taxophone";

    /// Where in the program it was, the most frequent first, a line each.
    String where() {
        return mostFrequent(Stall::place)
                .limit(LINES)
                .map(place -> "      %3d x %s%n".formatted(place.getValue(), place.getKey()))
                .collect(Collectors.joining());
    }

    /// What most of the time went into: the part of JavaFX's work, and what of the program asked
    /// for it first.
    String cause() {
        return mostFrequent(Stall::origin).map(Map.Entry::getKey).findFirst().orElse("not seen");
    }

    private Stream<Map.Entry<String, Long>> mostFrequent(
            Function<StackTraceElement[], String> what) {
        return samples.stream()
                .collect(Collectors.groupingBy(what, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    }

    private static String origin(StackTraceElement[] stack) {
        String first =
                ours(stack)
                        .map(Stall::shortName)
                        .filter(name -> !name.contains("lambda$"))
                        .reduce((inner, outer) -> outer)
                        .orElse("");
        return (first + work(stack)).strip();
    }

    private static String place(StackTraceElement[] stack) {
        return ours(stack)
                        .limit(FRAMES)
                        .map(frame -> shortName(frame) + ":" + frame.getLineNumber())
                        .collect(Collectors.joining(" < "))
                + work(stack);
    }

    private static Stream<StackTraceElement> ours(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(frame -> frame.getClassName().contains(OURS));
    }

    private static String work(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> frame.getClassName().contains("javafx"))
                .map(Stall::shortName)
                .filter(
                        name ->
                                name.matches(
                                        ".*(doCSSPass|doLayoutPass|snapshot|applyCss|Parent.layout"
                                                + "|synchronize|runPulse|Event.*)"))
                .findFirst()
                .map(" in "::concat)
                .orElse("");
    }

    private static String shortName(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }
}
