package org.taxophone.dataset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taxophone.audio.Slice;

/// A selection table as Raven writes it: tab separated, one row a selection and view.
///
/// "Begin Time (s)" counts from the beginning of what was opened, which may have been several files
/// in a row; where "File Offset (s)" is there, it is the start within "Begin File". A selection
/// that is listed once for each view counts once.
final class RavenTable {
    private static final String BEGIN = "Begin Time (s)";
    private static final String END = "End Time (s)";
    private static final Set<String> NO_VALUES =
            Set.of("view", "begin time (s)", "end time (s)", "begin file", "begin path");

    private final String path;
    private final TextTable table;
    private final Optional<String> file;
    private final Optional<String> offset;

    /// @param path where the table lies below the root
    RavenTable(String path, TextTable table) {
        this.path = path;
        this.table = table;
        this.file = table.column(List.of("Begin File", "Begin Path"));
        this.offset = table.column(List.of("File Offset (s)"));
    }

    static boolean isOne(String head) {
        String header = head.lines().findFirst().orElse("");
        return header.contains("\t") && header.contains(BEGIN) && header.contains(END);
    }

    /// @param sounds finds the file that a row names
    /// @param beside the sound whose name the table's begins with, for rows that name none
    void addTo(Selections found, SoundFinder sounds, Optional<String> beside) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < table.rows(); row++) {
            int line = TextTable.line(row);
            Optional<String> sound = named(row, sounds).or(() -> beside);
            if (sound.isEmpty()) {
                found.report(path, line, "its sound file is not there", "Put it beside the table");
                continue;
            }
            Map<String, String> values = values(row);
            String start = table.value(row, BEGIN);
            String stop = table.value(row, END);
            // the same selection in another view says the same, but for its view
            if (seen.add(sound.get() + "\t" + start + "\t" + stop + "\t" + values)) {
                Optional<Slice> slice = found.slice(path, line, start, stop);
                String source = path + ", row " + line;
                Optional<Double> inFile = inFile(row);
                slice.map(marked -> moved(marked, inFile))
                        .ifPresent(
                                marked ->
                                        found.add(
                                                sound.get(),
                                                new Selection(marked, values, source)));
            }
        }
    }

    private Optional<String> named(int row, SoundFinder sounds) {
        return file.map(column -> table.value(row, column))
                .filter(name -> !name.isEmpty())
                .flatMap(sounds::find);
    }

    private Optional<Double> inFile(int row) {
        try {
            return offset.map(column -> table.value(row, column))
                    .filter(text -> !text.isEmpty())
                    .map(Double::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Slice moved(Slice marked, Optional<Double> start) {
        return start.map(at -> new Slice(at, at + marked.seconds())).orElse(marked);
    }

    private Map<String, String> values(int row) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String column : table.columns()) {
            if (!NO_VALUES.contains(column.toLowerCase(Locale.ROOT))) {
                values.put(column, table.value(row, column));
            }
        }
        return values;
    }
}
