package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;
import org.taxophone.export.FigureWriter;
import org.taxophone.export.SweepFigures;
import org.taxophone.project.ExperimentFile;
import org.taxophone.project.ExperimentResults;
import org.taxophone.project.Json;
import org.taxophone.project.KSweep;
import org.taxophone.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taxophone sweep`: one recipe with many numbers of clusters, and what the curves suggest.
@Command(
        name = "sweep",
        description = {
            "Try many numbers of clusters: curves of objective, silhouette beside that of noise and",
            "agreement between seeds, and what they suggest. No label is looked at."
        },
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class SweepCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Parameters(
            paramLabel = "DATA",
            description = "A folder of sounds, or a project that has some already.")
    private Path data = Path.of("");

    @Mixin private DataOptions dataOptions = new DataOptions();

    @Option(
            names = "--recipe",
            paramLabel = "NAME",
            defaultValue = "quick",
            description = "Default: ${DEFAULT-VALUE}.")
    private String recipe = "quick";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Change a setting of the recipe, as often as you like.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--clusters",
            paramLabel = "A..B",
            defaultValue = "4..20",
            description = "4..20, 4..20:4 or 4,8,12. Default: ${DEFAULT-VALUE}.")
    private String clusters = "4..20";

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "3",
            description = "Runs of each number. Default: ${DEFAULT-VALUE}.")
    private int seeds;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where to write. Default: experiments in the project.")
    private @Nullable Path to;

    @Mixin private JsonOption json = new JsonOption();
    @Mixin private DeviceOptions device = new DeviceOptions();

    SweepCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() {
        device.choose();
        ExperimentConfig config = config();
        try (Project project = ProjectOf.data(data, dataOptions, workshop)) {
            ExperimentWork work = new ExperimentWork(workshop, project, config, json.isAsked());
            work.carryOut();
            if (!work.anyFinished()) {
                throw new TaxophoneException(
                        "No run of the sweep finished",
                        "See what they failed of, above or in the runs' log.txt");
            }
            KSweep sweep = KSweep.of(project, ExperimentResults.of(project, work.outcomes()));
            Path folder =
                    Optional.ofNullable(to)
                            .map(path -> path.toAbsolutePath().normalize())
                            .orElseGet(() -> project.folder().resolve("experiments"));
            Path figure = write(sweep, project.name(), folder, config.name());
            tell(sweep, figure);
            return 0;
        }
    }

    private ExperimentConfig config() {
        try {
            RecipeChoice choice = choice();
            choice.resolve();
            return new ExperimentConfig(
                    "sweep-" + recipe.replaceAll("[^A-Za-z0-9._-]+", "-"),
                    List.of(choice),
                    LongStream.range(0, seeds).boxed().toList(),
                    ExperimentFile.range(clusters),
                    dataOptions.label());
        } catch (TaxophoneException e) {
            throw new UsageException(e);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    String.valueOf(e.getMessage()), "taxophone sweep --help lists what it takes");
        }
    }

    private RecipeChoice choice() {
        return workshop.recipes().choice(new RecipeChoice(recipe, settings, ""));
    }

    private Path write(KSweep sweep, String name, Path folder, String file) {
        boolean trained = choice().resolve().trains();
        try {
            Files.createDirectories(folder);
            FigureConfig plain = FigureConfig.defaults();
            FigureWriter writer =
                    new FigureWriter(
                            new FigureConfig(
                                    plain.widthMm(), 110, plain.dpi(), plain.fontPt(), true));
            for (FigureFormat format : FigureFormat.values()) {
                writer.write(
                        SweepFigures.of(sweep, name + ": " + recipe, trained),
                        folder.resolve(file + format.suffix()));
            }
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The figures could not be written to " + folder,
                    "Name another folder with --to DIR",
                    e);
        }
        ExperimentWork.write(folder.resolve(file + ".csv"), sweep.csv());
        return folder.resolve(file + ".png");
    }

    private void tell(KSweep sweep, Path figure) {
        Terminal terminal = workshop.terminal();
        if (json.isAsked()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("recipe", sweep.recipe());
            object.put("points", sweep.points());
            object.put("suggestion", sweep.suggestion());
            object.put("figure", figure.toString());
            terminal.say(Json.toJson(object).strip());
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "%4s %12s %20s %10s %6s"
                        .formatted("K", "objective", "silhouette (noise)", "agreement", "used"));
        for (KSweep.Point point : sweep.points()) {
            lines.add(
                    String.format(
                            java.util.Locale.ROOT,
                            "%4d %12.4f %12.3f (%.3f) %10s %6.1f",
                            point.clusters(),
                            point.objective(),
                            point.silhouette(),
                            point.nullSilhouette(),
                            Double.isNaN(point.agreement())
                                    ? "-"
                                    : String.format(
                                            java.util.Locale.ROOT, "%.3f", point.agreement()),
                            point.used()));
        }
        lines.add("");
        lines.add(sweep.suggestion());
        lines.add("Figure  " + figure + " (also .svg, .pdf, .csv)");
        lines.forEach(terminal::say);
    }
}
