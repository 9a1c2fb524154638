package org.taxophone.app.launch.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.job.Job;
import org.taxophone.project.Project;

/// Finds the clips that a model is applied to.
final class OtherClips {
    private OtherClips() {}

    /// Those of a folder of sounds, one sound, those of another project, or of the open one.
    static Dataset of(Path data, Project open, Workshop workshop) {
        Path where = data.toAbsolutePath().normalize();
        if (where.equals(open.folder())) {
            return requireSounds(open);
        }
        if (Project.isProject(where)) {
            try (Project other = Project.open(where)) {
                return requireSounds(other);
            }
        }
        check(where);
        DatasetImporter importer = new DatasetImporter();
        return workshop.run(
                        Job.of(
                                "Import " + data,
                                context ->
                                        Files.isRegularFile(where)
                                                ? importer.importFile(where, context)
                                                : importer.importFolder(
                                                        ImportConfig.of(where), context)))
                .dataset();
    }

    /// @throws org.taxophone.common.TaxophoneException if there is neither a folder nor a file
    static void check(Path where) {
        if (!Files.isRegularFile(where)) {
            FolderCheck.requireFolder(where);
        }
    }

    private static Dataset requireSounds(Project project) {
        return project.dataset()
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "The project " + project.folder() + " has no sounds yet",
                                        "Import a folder of sounds into it first"));
    }
}
