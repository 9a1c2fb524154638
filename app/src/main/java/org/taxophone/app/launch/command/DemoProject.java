package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.job.JobContext;
import org.taxophone.project.Project;
import org.taxophone.sample.Sample;
import org.taxophone.sample.SampleSounds;

/// The demonstration: a project of its own for each sample, and a training of about a minute.
public final class DemoProject {
    private static final String SOUNDS = "sounds";

    private DemoProject() {}

    /// Where the demonstration is kept when nobody says otherwise: `Taxophone/demo` in the home
    /// folder, or in the folder for temporary files where there is no home. Samples but the first
    /// have their own name in place of `demo`.
    public static Path defaultFolder(Sample sample) {
        Path home = Path.of(System.getProperty("user.home", ""));
        Path parent =
                home.isAbsolute() && Files.isWritable(home)
                        ? home
                        : Path.of(System.getProperty("java.io.tmpdir"));
        return parent.resolve("Taxophone")
                .resolve(sample == Sample.SOUNDS ? "demo" : sample.folder());
    }

    /// What the demonstration trains: `robust` on small batches, as the sample has few clips.
    public static Recipe recipe() {
        Recipe recipe = Recipes.named(Recipes.ROBUST);
        recipe = RecipeSettings.with(recipe, RecipeSettings.KIND, "events");
        recipe = RecipeSettings.with(recipe, "training.batchSize", "80");
        return RecipeSettings.with(recipe, "training.epochs", "75");
    }

    // the sounds of two samples in one folder would be one project's when it is read again
    private static void refuseOther(Path sounds, Sample sample) {
        List<String> others =
                Arrays.stream(Sample.values())
                        .flatMap(one -> one.families().stream())
                        .filter(family -> !sample.families().contains(family))
                        .filter(family -> Files.isDirectory(sounds.resolve(family)))
                        .toList();
        if (!others.isEmpty()) {
            throw new TaxophoneException(
                    sounds + " holds sounds of another sample: " + String.join(", ", others),
                    "Name another folder with --project DIR");
        }
    }

    /// What the project of a sample is called on the command line.
    private static String title(Sample sample) {
        return switch (sample) {
            case SOUNDS -> "Sample sounds";
            case CALLS -> "Chirps and trills";
            case STRIKES -> "Struck and plucked";
        };
    }

    /// Makes the sounds and the project where they are not there yet, and opens the project.
    ///
    /// @throws TaxophoneException if the folder cannot be written, holds the sounds of another
    ///     sample, or its project is open elsewhere
    public static Project open(Path folder, Sample sample, JobContext context) {
        return open(folder, sample, title(sample), context);
    }

    /// The same.
    ///
    /// @param name what the project is called where it is made now
    public static Project open(Path folder, Sample sample, String name, JobContext context) {
        Path sounds = folder.resolve(SOUNDS);
        refuseOther(sounds, sample);
        try {
            Files.createDirectories(folder);
            context.progress(0, 0, "making the sample sounds");
            SampleSounds.writeTo(sounds, sample);
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The sample sounds could not be written to " + sounds,
                    "Name another folder with --project DIR",
                    e);
        }
        Project project =
                Project.isProject(folder) ? Project.open(folder) : Project.create(folder, name);
        try {
            if (project.dataset().isEmpty()) {
                project.importResult(
                        new DatasetImporter().importFolder(ImportConfig.of(sounds), context));
            }
            return project;
        } catch (RuntimeException e) {
            project.close();
            throw e;
        }
    }
}
