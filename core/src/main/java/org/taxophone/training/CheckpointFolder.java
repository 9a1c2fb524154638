package org.taxophone.training;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taxophone.common.TaxophoneException;

/// The checkpoints of a run: the last two, so that a damaged one costs some epochs and not the run.
///
/// A file is `TAXOCKPT`, format version, length of the body, CRC-32C of the body, body; the body
/// begins with the fingerprint of the training that it belongs to.
final class CheckpointFolder {
    /// Writes or reads the rest of a body.
    interface Body<S> {
        void with(S stream) throws IOException;
    }

    /// Where it lies below the run's folder.
    static final String NAME = "checkpoint";

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFolder.class);
    private static final ChecksummedFile FORMAT = new ChecksummedFile("TAXOCKPT", 1, "checkpoint");
    private static final int KEPT = 2;

    private final Path folder;
    private final String fingerprint;
    private final String earlier;

    /// @param folder is made when the first checkpoint is written
    /// @param fingerprint of the training: clips, architecture and hyperparameters
    CheckpointFolder(Path folder, String fingerprint) {
        this(folder, fingerprint, fingerprint);
    }

    /// @param earlier fingerprint of the same training as earlier programs wrote it
    CheckpointFolder(Path folder, String fingerprint, String earlier) {
        this.earlier = earlier;
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /// Writes a checkpoint, then removes those before the last two.
    ///
    /// @throws TaxophoneException if the disk is full or may not be written
    void write(long step, Body<DataOutputStream> content) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(fingerprint);
            content.with(out);
            FORMAT.write(
                    folder.resolve("step-%010d.checkpoint".formatted(step)), bytes.toByteArray());
            List<Path> files = files();
            for (Path old : files.subList(Math.min(KEPT, files.size()), files.size())) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The checkpoint could not be written to " + folder + ": " + e.getMessage(),
                    "Make room on the disk, then resume the training: nothing before this epoch is"
                            + " lost",
                    e);
        }
    }

    /// Reads the newest checkpoint that is whole.
    ///
    /// @param content is called with the body; an [IOException] from it refuses the checkpoint
    /// @return the file that was read, or empty where there is none
    /// @throws TaxophoneException if it belongs to another training, is of a newer version, or if
    ///     none of several is whole
    Optional<Path> read(Body<DataInputStream> content) {
        List<Path> files;
        try {
            files = files();
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The checkpoints in " + folder + " cannot be listed: " + e.getMessage(),
                    "Check that the folder may be read",
                    e);
        }
        for (Path file : files) {
            try {
                DataInputStream in =
                        new DataInputStream(new ByteArrayInputStream(FORMAT.read(file)));
                String found = in.readUTF();
                if (!found.equals(fingerprint) && !found.equals(earlier)) {
                    throw new TaxophoneException(
                            file + " belongs to a training of other clips or settings",
                            "Start a new run, or give this one the settings that it began with");
                }
                content.with(in);
                return Optional.of(file);
            } catch (IOException e) {
                LOG.warn("{} is refused: {}", file, e.getMessage());
            }
        }
        if (files.isEmpty()) {
            return Optional.empty();
        }
        throw new TaxophoneException(
                "No checkpoint in " + folder + " is whole: " + files.size() + " were refused",
                "Delete that folder to train from the beginning");
    }

    /// Newest first.
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    new ArrayList<>(
                            all.filter(f -> f.getFileName().toString().endsWith(".checkpoint"))
                                    .toList());
            files.sort(Comparator.comparing((Path f) -> f.getFileName().toString()).reversed());
            return files;
        }
    }
}
