package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.LongClips;
import org.taxophone.export.AppliedTable;
import org.taxophone.project.ApplyJob;
import org.taxophone.project.Json;
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
            description = "A folder of sounds, or a project; PROJECT itself for its own clips.")
    private Path data = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The table. Default: applied-NAME.csv in the run's folder.")
    private @Nullable Path out;

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
            Dataset clips = OtherClips.of(data, project, workshop);
            ApplyJob.Result result =
                    workshop.run(new ApplyJob(run, clips, project.featureFolder(), longClips(run)));
            Path file = file(run);
            List<String> names = ClusterNames.of(run, result.applied().assignment().clusterCount());
            String table = new AppliedTable(clips, result.applied().assignment(), names).csv();
            AtomicFiles.writeString(file, table);
            tell(run, result, file);
            return 0;
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The table could not be written: " + e.getMessage(),
                    "Name another file with --out FILE",
                    e);
        }
    }

    private LongClips longClips(Run run) {
        LongClips named = longClips;
        return named != null ? named : run.document().config().longClips();
    }

    private Path file(Run run) {
        Path named = out;
        return named != null
                ? named.toAbsolutePath().normalize()
                : run.folder()
                        .resolve(
                                "applied-"
                                        + data.toAbsolutePath().normalize().getFileName()
                                        + ".csv");
    }

    private void tell(Run run, ApplyJob.Result result, Path file) {
        ClusterAssignment assignment = result.applied().assignment();
        Terminal terminal = workshop.terminal();
        if (json.isAsked()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("run", run.number());
            object.put("recipe", run.document().recipe().name());
            object.put("clips", assignment.ids().size());
            object.put("clusters", assignment.clusterCount());
            object.put("used", assignment.used());
            object.put("counts", assignment.counts());
            object.put("skipped", result.skipped());
            object.put("warnings", result.warnings());
            object.put("table", file.toString());
            terminal.say(Json.toJson(object).strip());
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
        result.warnings().forEach(warning -> terminal.say("! " + warning));
        result.skipped()
                .forEach(
                        clip ->
                                terminal.say(
                                        "  skipped: "
                                                + clip.file().getFileName()
                                                + ": "
                                                + clip.reason()));
        List<String> counts = new ArrayList<>();
        int[] sizes = assignment.counts();
        for (int cluster = 0; cluster < sizes.length; cluster++) {
            counts.add((cluster + 1) + ": " + sizes[cluster]);
        }
        terminal.say("Clips a cluster  " + String.join("   ", counts));
        terminal.say("Table  " + file);
    }
}
