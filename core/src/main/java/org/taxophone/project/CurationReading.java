package org.taxophone.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.curation.Curation;
import org.taxophone.project.curation.CurationHistory;

/// Reads a curation journal as far as it is whole.
final class CurationReading {
    private final CurationHistory history;
    private final List<String> problems = new ArrayList<>();
    private long wholeBytes;
    private boolean damageThere;

    private CurationReading(CurationHistory history) {
        this.history = history;
    }

    /// @throws NewerVersionException if a newer program wrote it
    static CurationReading of(Path file, Curation start) {
        CurationReading reading = new CurationReading(new CurationHistory(start));
        if (Files.isRegularFile(file)) {
            try {
                reading.read(file, Files.readAllBytes(file));
            } catch (IOException e) {
                throw Disk.failure(file, e);
            }
        }
        return reading;
    }

    CurationHistory history() {
        return history;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /// Bytes up to the end of the last line that is whole.
    long wholeBytes() {
        return wholeBytes;
    }

    private void read(Path file, byte[] bytes) {
        int number = 0;
        int from = 0;
        while (from < bytes.length) {
            int end = lineEnd(bytes, from);
            number++;
            if (end < 0) {
                stop(
                        "The last act in "
                                + file
                                + " was not written to its end: it is left out, "
                                + history.done().size()
                                + " acts are there");
                return;
            }
            try {
                apply(file, number, new String(bytes, from, end - from, StandardCharsets.UTF_8));
            } catch (NewerVersionException e) {
                throw e;
            } catch (IllegalArgumentException | TaxophoneException e) {
                stop(
                        file
                                + " is damaged in line "
                                + number
                                + " ("
                                + e.getMessage()
                                + "): the "
                                + history.done().size()
                                + " acts before it are there, what follows is set aside");
                return;
            }
            from = end + 1;
            wholeBytes = from;
        }
    }

    private static int lineEnd(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private void stop(String problem) {
        problems.add(problem);
        damageThere = true;
    }

    private void apply(Path file, int number, String text) {
        CurationLine line = Json.fromJson(text, CurationLine.class);
        if (number == 1) {
            begin(file, line);
            return;
        }
        boolean changed =
                switch (line) {
                    case CurationLine.Began again -> false;
                    case CurationLine.Did did -> history.act(did.act());
                    case CurationLine.Undid undid -> history.undo();
                    case CurationLine.Redid redid -> history.redo();
                };
        if (!changed) {
            throw new IllegalArgumentException("it changes nothing");
        }
    }

    private void begin(Path file, CurationLine line) {
        if (!(line instanceof CurationLine.Began began)
                || !began.format().equals(CurationJournal.FORMAT)) {
            throw new IllegalArgumentException("no " + CurationJournal.FORMAT + " journal");
        }
        if (began.formatVersion() > CurationJournal.VERSION) {
            throw new NewerVersionException(file, began.formatVersion(), CurationJournal.VERSION);
        }
        if (!began.model().equals(history.start().modelFingerprint())) {
            throw new IllegalArgumentException("it curates other clusters than the run has now");
        }
    }

    /// Keeps a copy of a journal whose end is about to be cut off.
    void setDamageAside(Path file) throws IOException {
        if (!damageThere) {
            return;
        }
        int number = 1;
        while (Files.exists(aside(file, number))) {
            number++;
        }
        Files.copy(file, aside(file, number), StandardCopyOption.COPY_ATTRIBUTES);
        damageThere = false;
    }

    private static Path aside(Path file, int number) {
        return file.resolveSibling("curation-damaged-" + number + ".jsonl");
    }
}
