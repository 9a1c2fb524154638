package org.taxophone.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;

/// The clips of a project and how they were read: in memory, and in `dataset.json`, its table and
/// `import.json`. What is changed is on the disk before it is in memory. Only one thread at a time
/// may use it.
final class ProjectSounds {
    private final Path folder;
    private Optional<Dataset> dataset = Optional.empty();
    private Optional<ImportReport> report = Optional.empty();
    private Optional<ImportConfig> config = Optional.empty();

    ProjectSounds(Path folder) {
        this.folder = folder;
    }

    /// @throws TaxophoneException if it is there and cannot be read
    void readDataset() {
        if (Files.exists(folder.resolve(DatasetDocument.FILE))) {
            dataset = Optional.of(DatasetFiles.read(folder));
        }
    }

    /// @throws TaxophoneException if it is there and cannot be read
    void readImport() {
        Path file = folder.resolve(ImportDocument.FILE);
        if (Files.exists(file)) {
            ImportDocument document =
                    Documents.read(file, ImportDocument.KIND, ImportDocument.class);
            report = Optional.of(document.report());
            config = document.config();
        }
    }

    /// Empty before the first import.
    Optional<Dataset> dataset() {
        return dataset;
    }

    Optional<ImportReport> report() {
        return report;
    }

    /// How the folder of these clips is read once more: as it was read, where it lies now.
    Optional<ImportConfig> importConfig(Dataset clips) {
        return config.map(
                known ->
                        new ImportConfig(
                                clips.root(),
                                known.pattern(),
                                known.labelTable(),
                                known.labelColumn(),
                                known.layout(),
                                known.windows()));
    }

    /// Takes what was imported, in place of what was there.
    void put(ImportResult result) {
        Documents.write(
                folder.resolve(ImportDocument.FILE),
                ImportDocument.KIND,
                new ImportDocument(result.report(), result.config()));
        save(result.dataset());
        report = Optional.of(result.report());
        config = result.config();
    }

    /// @throws TaxophoneException if not one of the clips is there
    void relink(Dataset clips, Path root) {
        Dataset moved = clips.withRoot(root);
        if (!AudioFolder.holdsAny(moved)) {
            throw new TaxophoneException(
                    "None of the project's clips are in " + root,
                    "Choose the folder that holds " + moved.clips().getFirst().path());
        }
        save(moved);
    }

    /// @param change of the columns; it may not touch the clips
    Dataset edit(Dataset clips, UnaryOperator<Dataset> change) {
        Dataset changed = change.apply(clips);
        if (!changed.fingerprint().equals(clips.fingerprint())) {
            throw new IllegalArgumentException("an edit must leave the clips as they are");
        }
        save(changed);
        return changed;
    }

    /// The same clips with other labels, or in another place.
    void save(Dataset changed) {
        DatasetFiles.write(folder, changed);
        dataset = Optional.of(changed);
    }
}
