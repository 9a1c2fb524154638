package org.taxophone.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.VectorImport;
import org.taxophone.features.VectorConfig;

/// `vectors.json`: the vectors that were imported with the sounds of a project. The numbers
/// themselves lie among the features.
///
/// @param vectors the front end that stands for them
/// @param datasetFingerprint the clips that they were made of
public record ImportedVectors(VectorConfig vectors, String datasetFingerprint) {
    static final String KIND = "vectors";
    static final String FILE = "vectors.json";

    /// Keeps them with the project, in place of any that were imported before.
    public static void keep(Project project, VectorImport imported) {
        Documents.write(
                project.folder().resolve(FILE),
                KIND,
                new ImportedVectors(imported.config(), project.requireDataset().fingerprint()));
    }

    /// Those of a project, ready for its recipes; empty where none were imported.
    ///
    /// @throws TaxophoneException if they belong to other clips than the project has now
    public static Optional<VectorImport> of(Project project) {
        Path file = project.folder().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        ImportedVectors kept = Documents.read(file, KIND, ImportedVectors.class);
        if (!kept.datasetFingerprint().equals(project.requireDataset().fingerprint())) {
            throw new TaxophoneException(
                    "The vectors in " + project.folder() + " were imported for other clips",
                    "Import them again with --embedding");
        }
        return Optional.of(new VectorImport(kept.vectors(), java.util.List.of()));
    }
}
