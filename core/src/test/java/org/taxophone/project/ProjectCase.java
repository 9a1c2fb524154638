package org.taxophone.project;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;

/// A folder for a project, seven clips for it and a recipe.
abstract class ProjectCase {
    @TempDir Path temp;
    Path folder = Path.of("");
    Dataset dataset = TinyDataset.of(folder, 7);
    final Recipe recipe = RecipeSettings.with(Recipes.named("robust"), "epochs", "2");

    @BeforeEach
    final void paths() {
        folder = temp.resolve("my project");
        dataset = TinyDataset.of(temp.resolve("sounds"), 7);
    }

    final void createWithFinishedRun() {
        try (Project project = Project.create(folder, "Sounds of mine")) {
            project.importResult(TinyDataset.result(dataset));
            int run = project.newRun(recipe, RunConfig.ofSeed(5));
            FinishedRuns.tell(
                    new RunRecorder(new RunFolder(project.runFolder(run)), dataset),
                    dataset,
                    recipe);
        }
    }
}
