package org.taxophone.app.launch.command;

import java.util.concurrent.Callable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ClipWindows;
import org.taxophone.experiment.FeatureStage;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeDecision;
import org.taxophone.features.FrontEndConfig;
import org.taxophone.job.Job;
import org.taxophone.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `taxophone extract`: the features that a recipe asks for, kept for later runs.
@Command(
        name = "extract",
        description = "Compute the features that a recipe asks for.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class ExtractCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private ProjectArgument projectArgument = new ProjectArgument();
    @Mixin private RecipeOptions recipeOptions = new RecipeOptions();

    ExtractCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        Recipe recipe = recipeOptions.recipe(workshop.recipes());
        try (Project project = projectArgument.open()) {
            Dataset dataset =
                    project.dataset()
                            .orElseThrow(
                                    () ->
                                            new TaxophoneException(
                                                    "The project has no sounds yet",
                                                    "Import a folder first"));
            return workshop.run(
                    Job.of("Extract", context -> extract(project, dataset, recipe, context)));
        }
    }

    private int extract(
            Project project, Dataset dataset, Recipe recipe, org.taxophone.job.JobContext context)
            throws Exception {
        RecipeDecision decision =
                RecipeDecision.of(recipe, dataset, recipeOptions.longClips(), context);
        decision.estimate().ifPresent(kind -> workshop.terminal().say(kind.sentence()));
        FrontEndConfig frontEnd = decision.recipe().features();
        Dataset windows = ClipWindows.of(dataset, frontEnd, recipeOptions.longClips()).windows();
        FeatureStage stage = new FeatureStage(windows, frontEnd, project.featureFolder());
        FeatureStage.Features features = stage.open(context);
        try (var store = features.store()) {
            workshop.terminal()
                    .say(
                            "%s: %d %s%s"
                                    .formatted(
                                            frontEnd.title(),
                                            store.size(),
                                            windows == dataset ? "clips" : "windows",
                                            features.reused() ? ", extracted before" : ""));
        }
        features.skipped()
                .forEach(
                        clip ->
                                workshop.terminal()
                                        .say("  skipped: " + clip.file() + ": " + clip.reason()));
        workshop.terminal().say("store " + stage.storeFile());
        return 0;
    }
}
