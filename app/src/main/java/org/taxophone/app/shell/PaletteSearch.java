package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.taxophone.app.i18n.Messages;

/// What the palette finds, in sections: `>` asks for commands alone, `#` for clusters and
/// clips, `@` for clips.
final class PaletteSearch {
    private static final int MOST = 40;
    private static final int MOST_RECENT = 4;
    private static final int LEAST_LETTERS = 3;

    private final List<Command> commands;
    private final Finders finders;
    private final PaletteOffer offer;

    /// @param hint a sentence about what was found; empty for none
    record Answer(String hint, List<PaletteLine> lines) {}

    PaletteSearch(PaletteOffer offer) {
        this.offer = offer;
        commands = offer.commands();
        finders = offer.finders();
    }

    /// What commands will be done to, in words; may be empty.
    String context() {
        return offer.context();
    }

    Answer search(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String mark = wanted.isEmpty() ? "" : wanted.substring(0, 1);
        String kind = ">#@".contains(mark) ? mark : "";
        String words = wanted.substring(kind.length()).strip();
        List<PaletteLine> found = found(kind, words);
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

    private List<PaletteLine> found(String kind, String words) {
        List<PaletteLine> all = new ArrayList<>();
        if (kind.isEmpty() || kind.equals(">")) {
            addCommands(all, words);
        }
        if (kind.equals("#") || kind.isEmpty() && !words.isEmpty()) {
            add(all, Messages.text("palette.section.clusters"), finders.clusters(words), words);
        }
        if (kind.isEmpty()) {
            add(all, Messages.text("palette.section.runs"), finders.runs(words), words);
        }
        if (!kind.equals(">")) {
            List<Found> clips = finders.clips(words).stream().limit(MOST).toList();
            add(all, Messages.text("palette.section.clips"), clips, words);
        }
        return all;
    }

    // what can be done first, each command once; the rest says what it waits for
    private void addCommands(List<PaletteLine> all, String words) {
        List<Command> left =
                new ArrayList<>(
                        commands.stream()
                                .filter(command -> matches(command.text(), words))
                                .sorted(Comparator.comparing(command -> !begins(command, words)))
                                .toList());
        if (words.isEmpty()) {
            List<Command> recent =
                    offer.recent().ids().stream()
                            .flatMap(id -> left.stream().filter(c -> c.id().equals(id)))
                            .filter(Command::isPossible)
                            .limit(MOST_RECENT)
                            .toList();
            take(all, left, recent, Messages.text("palette.section.recent"), words);
        }
        List<Command> here =
                left.stream()
                        .filter(command -> offer.here().contains(command.id()))
                        .filter(Command::isPossible)
                        .toList();
        take(all, left, here, Messages.text("palette.section.here", offer.place()), words);
        List<Command> rest =
                left.stream().sorted(Comparator.comparing(c -> !c.isPossible())).toList();
        take(all, left, rest, Messages.text("palette.section.commands"), words);
    }

    private void take(
            List<PaletteLine> all,
            List<Command> left,
            List<Command> taken,
            String heading,
            String words) {
        left.removeAll(taken);
        add(all, heading, taken.stream().map(this::found).toList(), words);
    }

    private static void add(
            List<PaletteLine> all, String heading, List<Found> section, String words) {
        for (Found found : section) {
            all.add(PaletteLine.of(found, found == section.getFirst() ? heading : "", words));
        }
    }

    private Found found(Command command) {
        return Found.command(
                command,
                () -> {
                    offer.recent().called(command.id());
                    command.call();
                });
    }

    private static boolean begins(Command command, String words) {
        return command.text().toLowerCase(Locale.ROOT).startsWith(words);
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
