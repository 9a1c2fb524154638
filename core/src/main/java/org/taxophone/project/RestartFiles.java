package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What is to be seen of a run that trains from several seeds: epochs, map and reconstructions of
/// the training that goes on, or was chosen, are the run's; those of the others wait beside the
/// checkpoints.
final class RestartFiles {
    private static final List<String> NAMES =
            List.of(RunFolder.EPOCHS, WatchedTraining.MAP, WatchedTraining.DRAWN);

    private final Path runFolder;
    private int current;

    RestartFiles(Path runFolder) {
        this.runFolder = runFolder;
    }

    /// From now on the run shows this training.
    ///
    /// @param restart from 1
    void show(int restart) {
        current = restart;
        NAMES.forEach(this::show);
    }

    private void show(String name) {
        Path shown = runFolder.resolve(name);
        Path kept = kept(name);
        if (Files.isRegularFile(kept)) {
            Disk.writeText(shown, Disk.readText(kept));
            return;
        }
        try {
            Files.deleteIfExists(shown);
        } catch (IOException e) {
            throw Disk.failure(shown, e);
        }
    }

    /// After one of the files was written.
    void keep(String name) {
        if (current > 0) {
            Disk.writeText(kept(name), Disk.readText(runFolder.resolve(name)));
        }
    }

    private Path kept(String name) {
        return runFolder.resolve("checkpoint").resolve("restart-" + current + "-" + name);
    }
}
