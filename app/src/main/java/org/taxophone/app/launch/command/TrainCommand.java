package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.experiment.Recipe;
import org.taxophone.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taxophone train`: a new run on a project.
@Command(
        name = "train",
        description = "Start a new run on a project: extract, train, evaluate, map and export.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class TrainCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Parameters(index = "0", paramLabel = "PROJECT", description = "A project folder.")
    private Path folder = Path.of("");

    @Mixin private RecipeOptions recipeOptions = new RecipeOptions();
    @Mixin private VectorOptions vectors = new VectorOptions();

    @Option(
            names = "--label",
            paramLabel = "COLUMN",
            description = "The column that scores are taken against.")
    private @Nullable String label;

    @Option(names = "--json", description = "Print one JSON object on standard output, only that.")
    private boolean json;

    @Mixin private DeviceOptions device = new DeviceOptions();

    TrainCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws Exception {
        device.choose();
        Recipe recipe = recipeOptions.recipe(workshop.recipes());
        try (Project project = Project.open(folder)) {
            return new RunWork(workshop, json)
                    .start(
                            project,
                            vectors.onto(project, recipe, workshop.terminal()),
                            recipeOptions.config(Optional.ofNullable(label)),
                            project.importReport());
        }
    }
}
