package org.taxophone.project;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;

/// A project of tones, and recipes that are done with them in a second.
abstract class TonesCase {
    @TempDir Path temp;
    Path sounds = Path.of("");
    private final int clipsPerKind;
    Project project;

    TonesCase(int clipsPerKind) {
        this.clipsPerKind = clipsPerKind;
    }

    @BeforeEach
    final void makeProject() throws Exception {
        sounds = Tones.write(temp.resolve("sounds"), clipsPerKind);
        project = Project.create(temp.resolve("project"), "tones");
        project.importResult(
                new DatasetImporter().importFolder(ImportConfig.of(sounds), JobContext.none()));
    }

    @AfterEach
    final void closeProject() {
        project.close();
    }

    final Run run(Recipe recipe) throws Exception {
        return run(recipe, RunConfig.ofSeed(1));
    }

    final Run run(Recipe recipe, RunConfig config) throws Exception {
        int number = project.newRun(recipe, config);
        project.job(number, new StopSignal(), event -> {}).run(JobContext.none());
        return project.run(number);
    }

    /// A recipe for events.
    ///
    /// @param settings each "name=value"
    static Recipe events(String name, String... settings) {
        Recipe recipe = Recipes.named(name);
        if (recipe.kind() != KindChoice.FIXED) {
            recipe = RecipeSettings.with(recipe, "kind", "events");
        }
        return with(recipe, settings);
    }

    /// A recipe with a small net that is trained for two epochs.
    static Recipe tiny(String name, String... settings) {
        return with(events(name, "model.width=0.25", "model.gruUnits=16", "epochs=2"), settings);
    }

    static Recipe with(Recipe recipe, String... settings) {
        Recipe changed = recipe;
        for (String setting : settings) {
            String[] pair = setting.split("=", 2);
            changed = RecipeSettings.with(changed, pair[0], pair[1]);
        }
        return changed;
    }

    static Recipe robust() {
        return tiny("robust", "training.batchSize=12");
    }
}
