package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taxophone.app.i18n.Messages;

/// What the palette finds: `>` asks for commands alone, `#` for clusters and clips, `@` for clips.
final class PaletteSearch {
    private static final int MOST = 40;
    private static final int LEAST_LETTERS = 3;

    private final List<Command> commands;
    private final Finders finders;

    /// @param hint a sentence about what was found; empty for none
    record Answer(String hint, List<Found> found) {}

    PaletteSearch(List<Command> commands, Finders finders) {
        this.commands = commands;
        this.finders = finders;
    }

    Answer search(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String mark = wanted.isEmpty() ? "" : wanted.substring(0, 1);
        String kind = ">#@".contains(mark) ? mark : "";
        String words = wanted.substring(kind.length()).strip();
        List<Found> found = found(kind, words);
        if (!found.isEmpty() || words.isEmpty()) {
            return new Answer("", found);
        }
        return meant(kind, words)
                .map(
                        other ->
                                new Answer(
                                        Messages.text("palette.meant", words, other),
                                        found(kind, other)))
                .orElseGet(() -> new Answer("", List.of()));
    }

    private List<Found> found(String kind, String words) {
        List<Found> all = new ArrayList<>();
        if (kind.isEmpty() || kind.equals(">")) {
            // what can be done first; the rest says what it waits for
            all.addAll(commands(words).filter(Found::isPossible).toList());
            all.addAll(commands(words).filter(found -> !found.isPossible()).toList());
        }
        if (kind.equals("#") || kind.isEmpty() && !words.isEmpty()) {
            all.addAll(finders.clusters(words));
        }
        if (!kind.equals(">")) {
            all.addAll(finders.clips(words).stream().limit(MOST).toList());
        }
        return all;
    }

    private Stream<Found> commands(String words) {
        return commands.stream()
                .filter(command -> matches(command.text(), words))
                .map(
                        command ->
                                new Found(
                                        "fth-chevron-right",
                                        command.text(),
                                        Keys.words(command.shortcut()),
                                        command.obstacle(),
                                        command::call));
    }

    private static boolean matches(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(words.split("\\s+")).allMatch(lower::contains);
    }

    /// The same words with each that nothing is called by replaced by the nearest one that
    /// something is.
    private Optional<String> meant(String kind, String words) {
        Set<String> vocabulary = vocabulary(kind);
        List<String> better = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            if (vocabulary.stream().anyMatch(known -> known.contains(word))) {
                better.add(word);
                continue;
            }
            Optional<String> near = NearMiss.of(word, vocabulary);
            if (near.isEmpty()) {
                return Optional.empty();
            }
            better.add(near.get());
        }
        String other = String.join(" ", better);
        return other.equals(words) || found(kind, other).isEmpty()
                ? Optional.empty()
                : Optional.of(other);
    }

    private Set<String> vocabulary(String kind) {
        Set<String> words = new TreeSet<>();
        Stream<String> texts =
                kind.equals(">")
                        ? commands.stream().map(Command::text)
                        : kind.isEmpty()
                                ? Stream.concat(
                                        commands.stream().map(Command::text),
                                        finders.clusters("").stream().map(Found::text))
                                : finders.clusters("").stream().map(Found::text);
        texts.flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .forEach(words::add);
        return words;
    }
}
