package org.taxophone.project;

import java.nio.file.Files;
import java.nio.file.Path;

/// The epochs of a run that trains from several seeds: those of the training that goes on, or was
/// chosen, are the run's; those of the others wait beside the checkpoints.
final class RestartEpochs {
    private final Path runFolder;
    private int current;

    RestartEpochs(Path runFolder) {
        this.runFolder = runFolder;
    }

    /// From now on the run's epochs are those of this training.
    ///
    /// @param restart from 1
    void show(int restart) {
        current = restart;
        Path kept = kept(restart);
        Disk.writeText(epochs(), Files.isRegularFile(kept) ? Disk.readText(kept) : "");
    }

    /// After an epoch.
    void keep() {
        if (current > 0) {
            Disk.writeText(kept(current), Disk.readText(epochs()));
        }
    }

    private Path epochs() {
        return runFolder.resolve(RunFolder.EPOCHS);
    }

    private Path kept(int restart) {
        return runFolder.resolve("checkpoint").resolve("restart-" + restart + "-epochs.jsonl");
    }
}
