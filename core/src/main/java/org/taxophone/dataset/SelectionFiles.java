package org.taxophone.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;

/// Finds what marks stretches of sound files: a CSV of file, start and end; Raven selection tables
/// and Audacity label tracks beside the sounds.
final class SelectionFiles {
    private static final int HEAD_BYTES = 4096;

    private final Path root;
    private final SoundFinder sounds;
    private final Selections found = new Selections();
    private int ravenTables;
    private int labelTracks;

    /// @param files all files below the root
    SelectionFiles(Path root, List<String> files) {
        this.root = root;
        this.sounds = new SoundFinder(files.stream().filter(SoundNames::hasSoundSuffix).toList());
    }

    /// What was found so far.
    Selections found() {
        return found;
    }

    /// What the files were, for people: empty if none were found.
    String title() {
        List<String> parts = new ArrayList<>();
        if (ravenTables > 0) {
            parts.add(count(ravenTables, "Raven selection table"));
        }
        if (labelTracks > 0) {
            parts.add(count(labelTracks, "Audacity label track"));
        }
        return parts.isEmpty()
                ? ""
                : "%s: %s in %s"
                        .formatted(
                                String.join(" and ", parts),
                                found.count() + (found.count() == 1 ? " stretch" : " stretches"),
                                count(found.files(), "file"));
    }

    private static String count(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    /// Takes the rows of a table that names files, starts and ends.
    SelectionFiles addTable(LabelTable table) {
        String start = table.start().orElseThrow();
        String end = table.end().orElseThrow();
        for (int row = 0; row < table.rows(); row++) {
            int line = TextTable.line(row);
            String file = table.file(row);
            Optional<String> sound = sounds.find(file);
            if (sound.isEmpty()) {
                boolean several = sounds.isAmbiguous(file);
                found.report(
                        table.name(),
                        line,
                        (several ? "several files are called \"" : "there is no file \"")
                                + file
                                + '"',
                        several
                                ? "Write the path below the folder, with / between folders"
                                : "Correct or remove the row");
                continue;
            }
            Map<String, String> values = new LinkedHashMap<>();
            for (String column : table.columns()) {
                values.put(column, table.value(row, column));
            }
            String source = table.name() + ", row " + line;
            found.slice(table.name(), line, table.value(row, start), table.value(row, end))
                    .ifPresent(
                            slice -> found.add(sound.get(), new Selection(slice, values, source)));
        }
        return this;
    }

    /// Reads the Raven tables and Audacity tracks among text files.
    SelectionFiles addTextFiles(List<String> files) {
        for (String path : files) {
            if (path.endsWith(".txt") || path.endsWith(".tsv")) {
                addTextFile(path);
            }
        }
        return this;
    }

    private void addTextFile(String path) {
        Path file = root.resolve(path);
        String head = head(file);
        try {
            if (RavenTable.isOne(head)) {
                ravenTables++;
                new RavenTable(path, TextTable.read(file))
                        .addTo(found, sounds, sounds.beside(path));
            } else if (AudacityLabels.isOne(head)) {
                Optional<String> sound = sounds.beside(path);
                if (sound.isPresent()) {
                    labelTracks++;
                    AudacityLabels.addTo(found, path, TextTable.text(file), sound.get());
                }
            }
        } catch (TaxophoneException e) {
            found.problems()
                    .add(new SkippedFile(path, String.valueOf(e.getMessage()), e.nextStep()));
        }
    }

    private static String head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // no table that could be read
        }
    }
}
