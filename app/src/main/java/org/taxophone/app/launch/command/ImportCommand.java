package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taxophone.dataset.ImportReport;
import org.taxophone.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `taxophone import`: a folder of sounds becomes a project.
@Command(
        name = "import",
        description = "Read a folder of sounds into a project.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class ImportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Parameters(paramLabel = "DATA", description = "A folder of sounds.")
    private Path data = Path.of("");

    @Mixin private DataOptions dataOptions = new DataOptions();

    ImportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        FolderCheck.requireFolder(data);
        try (Project project = dataOptions.open(data)) {
            ImportReport report = dataOptions.importInto(project, data, workshop);
            DataOptions.tell(workshop.terminal(), project, report);
            workshop.terminal().say("project " + project.folder());
            workshop.checkpoint(); // what was read is kept, but it is not all
            return 0;
        }
    }
}
