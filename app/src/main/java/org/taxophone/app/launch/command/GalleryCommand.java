package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.taxophone.app.launch.bench.SecondProgram;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Recipes;
import org.taxophone.experiment.RunConfig;
import org.taxophone.job.Job;
import org.taxophone.project.Project;
import org.taxophone.sample.Sample;
import org.taxophone.training.StopSignal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `taxophone gallery`: pictures of every place in every look, to be looked at after a change.
@Command(
        name = "gallery",
        description = {
            "Draw every place of the workbench in light, dark, high contrast and German, at",
            "1440x900, 1000x700 and two pixels a point, on a sample project with two short runs.",
            "No display is needed."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class GalleryCommand implements Callable<Integer> {
    /// The program that draws, by its name, as it stands above the commands.
    static final String DRAWING = "org.taxophone.app.launch.Gallery";

    private static final String EPOCHS = "12";

    private final Workshop workshop;

    @Parameters(
            paramLabel = "DIR",
            description = "Where the pictures go. The sample project is kept in it, in project.")
    private Path folder = Path.of("");

    GalleryCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path target = folder.toAbsolutePath().normalize();
        Path where = target.resolve("project");
        Terminal terminal = workshop.terminal();
        try (Project project =
                workshop.run(
                        Job.of(
                                "Sample sounds",
                                context -> DemoProject.open(where, Sample.SOUNDS, context)))) {
            if (project.runs().isEmpty()) {
                run(project, Recipes.named(Recipes.QUICK));
                run(project, shortTraining());
            }
        }
        draw(target, where, "en", "light,dark,contrast");
        draw(target, where, "de", "light");
        terminal.say(count(target) + " pictures in " + target);
        return 0;
    }

    private void run(Project project, Recipe recipe) {
        int number = project.newRun(recipe, RunConfig.defaults());
        workshop.run(project.job(number, new StopSignal(), event -> {}));
    }

    private static Recipe shortTraining() {
        return RecipeSettings.with(DemoProject.recipe(), "training.epochs", EPOCHS);
    }

    private void draw(Path target, Path project, String language, String looks)
            throws IOException, InterruptedException {
        workshop.checkpoint();
        List<String> line =
                SecondProgram.line(
                        DRAWING,
                        List.of("-Dtaxophone.language=" + language),
                        List.of(target.toString(), project.toString(), looks));
        Process drawing =
                new ProcessBuilder(line)
                        .redirectErrorStream(true)
                        .redirectOutput(target.resolve("gallery.log").toFile())
                        .start();
        try {
            if (drawing.waitFor() != 0) {
                throw new TaxophoneException(
                        "The pictures in \"" + language + "\" could not be drawn",
                        "Read " + target.resolve("gallery.log"));
            }
        } finally {
            drawing.destroy();
        }
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .filter(file -> !file.startsWith(folder.resolve("project")))
                    .count();
        }
    }
}
