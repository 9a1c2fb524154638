package org.taxophone.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.project.curation.Curation;
import org.taxophone.project.curation.CurationAct;
import org.taxophone.project.curation.CurationHistory;

/// The curation of a run, kept in `curation.jsonl` beside it: one line an act, an undo or a redo,
/// only ever added to. A program that is killed loses at most the act that it was writing.
///
/// Each line has reached the system when a method returns, and the disk after [#sync]. Used by one
/// thread at a time; [#sync] by any.
public final class CurationJournal {
    static final String FILE = "curation.jsonl";
    static final int VERSION = 1;
    static final String FORMAT = "taxophone-curation";

    private final Path file;
    private final CurationReading reading;
    private final CurationHistory history;
    private long length;

    private CurationJournal(Path file, CurationReading reading) {
        this.file = file;
        this.reading = reading;
        history = reading.history();
        length = reading.wholeBytes();
    }

    /// Opens the journal of a run; nothing is written before the first act.
    ///
    /// @throws NewerVersionException if a newer program wrote it
    /// @throws org.taxophone.common.TaxophoneException if it cannot be read
    public static CurationJournal open(Path runFolder, ClusterAssignment model) {
        Path file = runFolder.resolve(FILE);
        return new CurationJournal(file, CurationReading.of(file, Curation.of(model)));
    }

    /// What was found damaged, a sentence each; empty for a sound journal. The damaged part is set
    /// aside, beside the journal, when the next act is written.
    public List<String> problems() {
        return reading.problems();
    }

    /// The curation as it is.
    public Curation now() {
        return history.now();
    }

    /// Acts that are done, the first one first.
    public List<CurationAct> done() {
        return history.done();
    }

    public Optional<CurationAct> nextUndo() {
        return history.nextUndo();
    }

    public Optional<CurationAct> nextRedo() {
        return history.nextRedo();
    }

    /// An id for a new cluster, one that was never given in this run.
    public int nextClusterId() {
        return history.nextClusterId();
    }

    /// Does an act and keeps it.
    ///
    /// @return false if it changes nothing
    /// @throws org.taxophone.common.TaxophoneException if it cannot be done, or not be written; the
    ///     curation is then as it was
    public boolean act(CurationAct act) {
        if (!history.changes(act)) {
            return false;
        }
        keep(new CurationLine.Did(time(), act));
        return history.act(act);
    }

    /// Takes the last act back, and keeps that.
    ///
    /// @return false if there is none
    /// @throws org.taxophone.common.TaxophoneException if it cannot be written
    public boolean undo() {
        if (history.nextUndo().isEmpty()) {
            return false;
        }
        keep(new CurationLine.Undid(time()));
        return history.undo();
    }

    /// Does again what was undone last, and keeps that.
    ///
    /// @return false if there is none
    /// @throws org.taxophone.common.TaxophoneException if it cannot be written
    public boolean redo() {
        if (history.nextRedo().isEmpty()) {
            return false;
        }
        keep(new CurationLine.Redid(time()));
        return history.redo();
    }

    /// Makes sure that everything written is on the disk, should the power fail.
    public void sync() {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(false);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    private void keep(CurationLine line) {
        try {
            write(line);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    private void write(CurationLine line) throws IOException {
        String text = Json.toLine(line) + "\n";
        if (length == 0) {
            text =
                    Json.toLine(
                                    new CurationLine.Began(
                                            FORMAT, VERSION, history.start().modelFingerprint()))
                            + "\n"
                            + text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        reading.setDamageAside(file);
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(length); // half a line, of a write that failed
            channel.position(length);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        length += bytes.length;
    }

    private static Instant time() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
