package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taxophone.dataset.ImportReport;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;
import org.taxophone.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `taxophone run`: from a folder of sounds to clusters, scores, figures and a report.
@Command(
        name = "run",
        description = "Import a folder of sounds, extract, train, evaluate, map and export.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class RunCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Parameters(
            paramLabel = "DATA",
            description = "A folder of sounds, or a project that has some already.")
    private Path data = Path.of("");

    @Mixin private DataOptions dataOptions = new DataOptions();
    @Mixin private RecipeOptions recipeOptions = new RecipeOptions();
    @Mixin private VectorOptions vectors = new VectorOptions();

    @Mixin private JsonOption json = new JsonOption();
    @Mixin private DeviceOptions device = new DeviceOptions();

    RunCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws Exception {
        device.choose();
        Recipe recipe = recipeOptions.recipe(workshop.recipes());
        RunConfig config = recipeOptions.config(dataOptions.label());
        RunWork work = new RunWork(workshop, json.isAsked());
        if (Project.isProject(data)) {
            try (Project project = Project.open(data)) {
                Recipe used = vectors.onto(project, recipe, workshop.terminal());
                return work.start(project, used, config, project.importReport());
            }
        }
        FolderCheck.requireFolder(data);
        try (Project project = dataOptions.open(data)) {
            ImportReport report = dataOptions.importInto(project, data, workshop);
            if (!json.isAsked()) {
                DataOptions.tell(workshop.terminal(), project, report);
            }
            workshop.checkpoint();
            Recipe used = vectors.onto(project, recipe, workshop.terminal());
            return work.start(project, used, config, Optional.of(report));
        }
    }
}
