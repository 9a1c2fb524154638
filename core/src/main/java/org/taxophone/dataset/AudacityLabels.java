package org.taxophone.dataset;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A label track as Audacity exports it: start, end and text with tabs between, no header. A line
/// that begins with a backslash holds the frequencies of the label before it, and is passed over.
final class AudacityLabels {
    private static final String COLUMN = "label";
    private static final Pattern LINE =
            Pattern.compile("-?\\d+(?:[.,]\\d+)?\\t-?\\d+(?:[.,]\\d+)?(?:\\t.*)?");

    private AudacityLabels() {}

    static boolean isOne(String head) {
        List<String> lines = head.lines().filter(line -> !line.isBlank()).limit(2).toList();
        return !lines.isEmpty()
                && LINE.matcher(lines.getFirst()).matches()
                && (lines.size() < 2
                        || lines.get(1).startsWith("\\")
                        || LINE.matcher(lines.get(1)).lookingAt()
                        || LINE.matcher(lines.get(1)).hitEnd());
    }

    /// @param path where the track lies below the root
    static void addTo(Selections found, String path, String text, String sound) {
        int line = 0;
        for (String content : text.lines().toList()) {
            line++;
            if (content.isBlank() || content.startsWith("\\")) {
                continue;
            }
            String[] cells = content.split("\t", 3);
            String source = path + ", row " + line;
            if (cells.length < 2) {
                found.report(path, line, "it is no label", "Write start, end and text with tabs");
            } else if (cells[0].equals(cells[1])) {
                found.report(
                        path,
                        line,
                        "a label at one moment marks no stretch",
                        "Draw it over the sound that it means");
            } else {
                String label = cells.length == 3 ? cells[2].trim() : "";
                found.slice(path, line, cells[0], cells[1])
                        .ifPresent(
                                slice ->
                                        found.add(
                                                sound,
                                                new Selection(
                                                        slice, Map.of(COLUMN, label), source)));
            }
        }
    }
}
