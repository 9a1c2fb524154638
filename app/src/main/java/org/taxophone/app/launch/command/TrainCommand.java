package org.taxophone.app.launch.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.experiment.Recipe;
import org.taxophone.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taxophone train`: a new run on a project.
@Command(
        name = "train",
        description = "Start a new run on a project: extract, train, evaluate, map and export.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class TrainCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectArgument projectArgument = new ProjectArgument();
    @Mixin private RecipeOptions recipeOptions = new RecipeOptions();
    @Mixin private VectorOptions vectors = new VectorOptions();

    @Option(
            names = "--label",
            paramLabel = "COLUMN",
            description = "The column that scores are taken against.")
    private @Nullable String label;

    @Mixin private JsonOption json = new JsonOption();
    @Mixin private DeviceOptions device = new DeviceOptions();

    TrainCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws Exception {
        device.choose();
        Recipe recipe = recipeOptions.recipe(workshop.recipes());
        try (Project project = projectArgument.open()) {
            return new RunWork(workshop, json.isAsked())
                    .start(
                            project,
                            vectors.onto(project, recipe, workshop.terminal()),
                            recipeOptions.config(Optional.ofNullable(label)),
                            project.importReport());
        }
    }
}
