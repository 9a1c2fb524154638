package org.taxophone.app.launch.command;

import java.nio.file.Path;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.job.Job;
import org.taxophone.project.Project;

/// Finds the clips that a model is applied to.
final class OtherClips {
    private OtherClips() {}

    /// Those of a folder of sounds, of another project, or of the open project itself.
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
        FolderCheck.requireFolder(where);
        return workshop.run(
                        Job.of(
                                "Import " + data,
                                context ->
                                        new DatasetImporter()
                                                .importFolder(ImportConfig.of(where), context)))
                .dataset();
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
