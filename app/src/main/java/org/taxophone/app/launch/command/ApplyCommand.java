package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.LongClips;
import org.taxophone.export.AppliedTable;
import org.taxophone.project.ApplyIntoProjectJob;
import org.taxophone.project.ApplyJob;
import org.taxophone.project.Json;
import org.taxophone.project.ModelSource;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taxophone apply`: the model of a finished run says which cluster other clips belong to.
@Command(
        name = "apply",
        description = "Assign clips to the clusters of a finished run, by its stored model.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class ApplyCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private RunArgument runArgument = new RunArgument();

    @Parameters(
            index = "2",
            paramLabel = "DATA",
            description =
                    "A folder of sounds, one sound, or a project; PROJECT itself for its own clips.")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The table. Default: applied-NAME.csv in the run's folder.")
    private @Nullable Path out;

    @Option(
            names = "--project",
            paramLabel = "FOLDER",
            description = {
                "Also make a project of the clips there, to be explored with the clusters of the",
                "model. If DATA is a project, the run is added to it, and FOLDER means nothing."
            })
    private @Nullable Path newProject;

    @Option(
            names = "--long-clips",
            paramLabel = "HOW",
            description = {
                "Of clips that are longer than the model looks at: start (their first seconds) or",
                "windows (all of them). Default: as in the run."
            })
    private @Nullable LongClips longClips;

    @Mixin private JsonOption json = new JsonOption();
    @Mixin private DeviceOptions device = new DeviceOptions();

    ApplyCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        device.choose();
        try (Project project = runArgument.openProject()) {
            Run run = runArgument.of(project);
            Path into = newProject;
            Outcome outcome = into == null ? applied(project, run) : kept(project, run, into);
            Path file = file(run);
            AtomicFiles.writeString(
                    file, AppliedTable.of(run, outcome.clips(), outcome.assignment()).csv());
            tell(run, outcome, file);
            return 0;
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The table could not be written: " + e.getMessage(),
                    "Name another file with --out FILE",
                    e);
        }
    }

    /// What is told, however it was done.
    private record Outcome(
            Dataset clips,
            ClusterAssignment assignment,
            List<String> warnings,
            List<String> skippedLines,
            List<?> skipped,
            Optional<Kept> kept) {}

    private record Kept(Path project, int run, int unlike) {}

    private Outcome applied(Project project, Run run) {
        Dataset clips = OtherClips.of(data, project, workshop);
        ApplyJob.Result result =
                workshop.run(new ApplyJob(run, clips, project.featureFolder(), longClips(run)));
        return new Outcome(
                clips,
                result.applied().assignment(),
                result.warnings(),
                result.skipped().stream()
                        .map(clip -> clip.file().getFileName() + ": " + clip.reason())
                        .toList(),
                result.skipped(),
                Optional.empty());
    }

    private Outcome kept(Project project, Run run, Path into) {
        OtherClips.check(data.toAbsolutePath().normalize());
        ApplyIntoProjectJob.Result result =
                workshop.run(
                        new ApplyIntoProjectJob(
                                new ModelSource(project, run.number(), longClips(run)),
                                data,
                                into));
        return new Outcome(
                result.clips(),
                result.result().assignment(),
                result.result().findings().stream()
                        .map(told -> told.headline() + ". " + told.explanation())
                        .toList(),
                result.unread().stream().map(file -> file.path() + ": " + file.reason()).toList(),
                result.unread(),
                Optional.of(new Kept(result.project(), result.run(), result.unlike())));
    }

    private LongClips longClips(Run run) {
        LongClips named = longClips;
        return named != null ? named : run.document().config().longClips();
    }

    private Path file(Run run) {
        Path named = out;
        return named != null ? named.toAbsolutePath().normalize() : AppliedTable.file(run, data);
    }

    private void tell(Run run, Outcome outcome, Path file) {
        ClusterAssignment assignment = outcome.assignment();
        Terminal terminal = workshop.terminal();
        if (json.isAsked()) {
            terminal.say(Json.toJson(object(run, outcome, file)).strip());
            return;
        }
        terminal.say(
                "%d clips in %d of %d clusters of run %d (%s)"
                        .formatted(
                                assignment.ids().size(),
                                assignment.used(),
                                assignment.clusterCount(),
                                run.number(),
                                run.document().recipe().name()));
        outcome.warnings().forEach(warning -> terminal.say("! " + warning));
        outcome.skippedLines().forEach(clip -> terminal.say("  skipped: " + clip));
        List<String> counts = new ArrayList<>();
        int[] sizes = assignment.counts();
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            counts.add((cluster + 1) + ": " + sizes[cluster]);
        }
        terminal.say("Clips a cluster  " + String.join("   ", counts));
        outcome.kept()
                .ifPresent(
                        kept ->
                                terminal.say(
                                        "%d are unlike the clips of the model%nProject  %s, run %d"
                                                .formatted(
                                                        kept.unlike(),
                                                        kept.project(),
                                                        kept.run())));
        terminal.say("Table  " + file);
    }

    private static Map<String, Object> object(Run run, Outcome outcome, Path file) {
        ClusterAssignment assignment = outcome.assignment();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("run", run.number());
        object.put("recipe", run.document().recipe().name());
        object.put("clips", assignment.ids().size());
        object.put("clusters", assignment.clusterCount());
        object.put("used", assignment.used());
        object.put("counts", assignment.counts());
        object.put("skipped", outcome.skipped());
        object.put("warnings", outcome.warnings());
        outcome.kept()
                .ifPresent(
                        kept -> {
                            object.put("unlike", kept.unlike());
                            object.put("project", kept.project().toString());
                            object.put("projectRun", kept.run());
                        });
        object.put("table", file.toString());
        return object;
    }
}
