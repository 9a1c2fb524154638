package org.taxophone.project;

import java.util.List;
import java.util.Optional;
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

    private static final int ID = FACTS.indexOf("id");
    private static final int PATH = FACTS.indexOf("path");
    private static final int START = FACTS.indexOf("start");
    private static final int END = FACTS.indexOf("end");
    private static final int FORMAT = FACTS.indexOf("format");
    private static final int RATE = FACTS.indexOf("sampleRateHz");
    private static final int CHANNELS = FACTS.indexOf("channels");
    private static final int FRAMES = FACTS.indexOf("frames");
    private static final int PEAK = FACTS.indexOf("peak");
    private static final int RMS = FACTS.indexOf("rms");
    private static final int CLIPPED = FACTS.indexOf("clippedSamples");
    private static final int HASH = FACTS.indexOf("contentHash");
    private static final int DAMAGE = FACTS.indexOf("damage");

    /// Names of the cells in version 1, which knew whole files only.
    static final List<String> FACTS_OF_VERSION_1 =
            FACTS.stream().filter(name -> !name.equals("start") && !name.equals("end")).toList();

    private final int[] places; // of each of FACTS in the row, -1 where it is not there

    /// @param names of the first cells of each row
    /// @throws IllegalArgumentException if what every clip has is not among them
    ClipRow(List<String> names) {
        places = FACTS.stream().mapToInt(names::indexOf).toArray();
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0 && i != START && i != END) {
                throw new IllegalArgumentException("there is no column " + FACTS.get(i));
            }
        }
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

    /// The clip of the current row.
    ///
    /// @throws IllegalArgumentException if a cell is not what it should be
    Clip clip(CsvRows row) {
        AudioFacts facts =
                new AudioFacts(
                        row.word(places[FORMAT]),
                        row.integer(places[RATE]),
                        row.integer(places[CHANNELS]),
                        row.whole(places[FRAMES]),
                        row.number(places[PEAK]),
                        row.number(places[RMS]),
                        row.whole(places[CLIPPED]),
                        row.word(places[HASH]),
                        row.word(places[DAMAGE]));
        return new Clip(row.text(places[ID]), row.word(places[PATH]), slice(row), facts);
    }

    private Optional<Slice> slice(CsvRows row) {
        return places[START] < 0 || row.isEmpty(places[START])
                ? Optional.empty()
                : Optional.of(new Slice(row.number(places[START]), row.number(places[END])));
    }
}
