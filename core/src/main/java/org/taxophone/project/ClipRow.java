package org.taxophone.project;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;
import org.taxophone.dataset.Clip;

/// A clip as the first cells of its row in the table of a dataset.
final class ClipRow {
    /// Names of the cells since version 2.
    static final List<String> FACTS =
            List.of(
                    "id",
                    "path",
                    "start",
                    "end",
                    "format",
                    "sampleRateHz",
                    "channels",
                    "frames",
                    "peak",
                    "rms",
                    "clippedSamples",
                    "contentHash",
                    "damage");

    /// Names of the cells in version 1, which knew whole files only.
    static final List<String> FACTS_OF_VERSION_1 =
            FACTS.stream().filter(name -> !name.equals("start") && !name.equals("end")).toList();

    private final List<String> names;
    private final List<String> row;
    private final UnaryOperator<String> words;

    private ClipRow(List<String> names, List<String> row, UnaryOperator<String> words) {
        this.names = names;
        this.row = row;
        this.words = words;
    }

    static List<String> cells(List<String> names, Clip clip) {
        return names.stream().map(name -> cell(name, clip)).toList();
    }

    private static String cell(String name, Clip clip) {
        AudioFacts facts = clip.facts();
        return switch (name) {
            case "id" -> clip.id();
            case "path" -> clip.path();
            case "start" -> clip.slice().map(Slice::startSeconds).map(String::valueOf).orElse("");
            case "end" -> clip.slice().map(Slice::endSeconds).map(String::valueOf).orElse("");
            case "format" -> facts.format();
            case "sampleRateHz" -> Integer.toString(facts.sampleRateHz());
            case "channels" -> Integer.toString(facts.channels());
            case "frames" -> Long.toString(facts.frames());
            case "peak" -> Double.toString(facts.peak());
            case "rms" -> Double.toString(facts.rms());
            case "clippedSamples" -> Long.toString(facts.clippedSamples());
            case "contentHash" -> facts.contentHash();
            case "damage" -> facts.damage();
            default -> throw new IllegalArgumentException("unknown column " + name);
        };
    }

    /// @param words gives back one and the same text for equal ones, of cells that most rows share
    /// @throws IllegalArgumentException if a cell is missing or is not what it should be
    static Clip clip(List<String> names, List<String> row, UnaryOperator<String> words) {
        return new ClipRow(names, row, words).clip();
    }

    private Clip clip() {
        AudioFacts facts =
                new AudioFacts(
                        words.apply(text("format")),
                        Integer.parseInt(text("sampleRateHz")),
                        Integer.parseInt(text("channels")),
                        Long.parseLong(text("frames")),
                        Double.parseDouble(text("peak")),
                        Double.parseDouble(text("rms")),
                        Long.parseLong(text("clippedSamples")),
                        text("contentHash"),
                        words.apply(text("damage")));
        return new Clip(text("id"), text("path"), slice(), facts);
    }

    private Optional<Slice> slice() {
        return !names.contains("start") || text("start").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Slice(
                                Double.parseDouble(text("start")),
                                Double.parseDouble(text("end"))));
    }

    private String text(String name) {
        int at = names.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("there is no column " + name);
        }
        return row.get(at);
    }
}
