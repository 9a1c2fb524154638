package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.SkippedFile;
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

    @Parameters(
            paramLabel = "DATA",
            arity = "0..1",
            description = {
                "A folder of sounds. Without it, --labels adds the columns of a table to",
                "the clips of --project, whose sounds are not read again."
            })
    private @Nullable Path data;

    @Mixin private DataOptions dataOptions = new DataOptions();
    @Mixin private VectorOptions vectors = new VectorOptions();

    ImportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = data;
        if (folder == null) {
            return labelsOnly();
        }
        FolderCheck.requireFolder(folder);
        try (Project project = dataOptions.open(folder)) {
            ImportReport report = dataOptions.importInto(project, folder, workshop);
            DataOptions.tell(workshop.terminal(), project, report);
            workshop.terminal().say("project " + project.folder());
            vectors.keep(project, workshop.terminal());
            workshop.checkpoint(); // what was read is kept, but it is not all
            return 0;
        }
    }

    private int labelsOnly() {
        Path table =
                dataOptions
                        .labels()
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "There is nothing to import",
                                                "Name a folder of sounds, or a table with"
                                                        + " --labels TABLE --project DIR"));
        try (Project project = dataOptions.openExisting()) {
            List<SkippedFile> warnings = project.importLabels(table);
            dataOptions.label().ifPresent(project::labelColumn);
            Dataset dataset = project.dataset().orElseThrow();
            workshop.terminal()
                    .say(
                            "%d clips have the columns %s"
                                    .formatted(
                                            dataset.size(), String.join(", ", dataset.columns())));
            DataOptions.tell(workshop.terminal(), "note", warnings);
            return 0;
        }
    }
}
