package org.taxophone.app.launch.command;

import java.nio.file.Path;
import org.taxophone.dataset.ImportReport;
import org.taxophone.project.Project;

/// The project of some data: a project itself, or a folder of sounds that is read into one.
final class ProjectOf {
    private ProjectOf() {}

    /// Opens it; sounds that were read before are not read again.
    static Project data(Path data, DataOptions options, Workshop workshop) {
        if (Project.isProject(data)) {
            return Project.open(data);
        }
        FolderCheck.requireFolder(data);
        Project project = options.open(data);
        try {
            if (project.dataset().isEmpty()) {
                ImportReport report = options.importInto(project, data, workshop);
                workshop.terminal()
                        .tell(
                                "%d of %d files read in %.1f s"
                                        .formatted(
                                                report.read(), report.found(), report.seconds()));
            }
            workshop.checkpoint();
            return project;
        } catch (RuntimeException e) {
            project.close();
            throw e;
        }
    }
}
