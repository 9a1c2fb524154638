package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.experiment.Familiarity;
import org.taxophone.experiment.RunEvent;
import org.taxophone.experiment.RunResult;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;
import org.taxophone.training.StopSignal;

/// Applies the model of a finished run to other clips, and leaves them as a run that can be
/// explored like any other: those of a folder, or a single sound, in a new project, those of a
/// project in that.
///
/// Clusters are those of [ApplyJob], with the names that they have in the model's project. A new
/// project of which nothing came is taken away again.
public final class ApplyIntoProjectJob implements Job<ApplyIntoProjectJob.Result> {
    private final ModelSource model;
    private final Path data;
    private final Path into;

    /// What came of it.
    ///
    /// @param project where the clips are now, closed
    /// @param run the number of the run there
    /// @param clips its clips
    /// @param result clusters, map and findings
    /// @param unlike clips that are unlike those of the model, by [Familiarity]
    /// @param unread files that could not be read, and clips without features
    public record Result(
            Path project,
            int run,
            Dataset clips,
            RunResult result,
            int unlike,
            List<SkippedFile> unread) {
        public Result {
            unread = List.copyOf(unread);
        }
    }

    /// @param model is applied
    /// @param data a folder of sounds, one sound, a project that is not open, or the model's own
    /// @param into where the new project of a folder or sound is made; nothing may be there
    public ApplyIntoProjectJob(ModelSource model, Path data, Path into) {
        this.model = model;
        this.data = data.toAbsolutePath().normalize();
        this.into = into.toAbsolutePath().normalize();
    }

    @Override
    public String title() {
        return "Apply run " + model.number() + " to " + data.getFileName();
    }

    /// @throws TaxophoneException if the run is not finished or keeps no model, if no clip can be
    ///     read, or if a project is open elsewhere or has no clips
    /// @throws org.taxophone.job.JobCancelledException when cancelled; nothing is left behind
    @Override
    public Result run(JobContext context) throws Exception {
        if (data.equals(model.project().folder())) {
            return inProject(model.project(), context);
        }
        if (!Project.isProject(data)) {
            return inNewProject(context);
        }
        try (Project project = Project.open(data)) {
            return inProject(project, context);
        }
    }

    private Result inProject(Project project, JobContext context) throws Exception {
        int number = project.newAppliedRun(model, context);
        boolean done = false;
        try {
            Result result = carryOut(project, number, List.of(), context);
            done = true;
            return result;
        } finally {
            if (!done) {
                project.deleteRun(number);
            }
        }
    }

    private Result inNewProject(JobContext context) throws Exception {
        if (Files.exists(into)) {
            throw new TaxophoneException(into + " is there already", "Choose another folder");
        }
        boolean done = false;
        try (Project project = Project.create(into, String.valueOf(data.getFileName()))) {
            var importer = new DatasetImporter();
            var read =
                    Files.isRegularFile(data)
                            ? importer.importFile(data, context)
                            : importer.importFolder(ImportConfig.of(data), context);
            context.checkpoint(); // a reading that was cancelled yields what it had
            project.importResult(read);
            Result result =
                    carryOut(
                            project,
                            project.newAppliedRun(model, context),
                            read.report().skipped(),
                            context);
            done = true;
            return result;
        } finally {
            if (!done) {
                remove(into);
            }
        }
    }

    private static Result carryOut(
            Project project, int number, List<SkippedFile> skipped, JobContext context)
            throws Exception {
        int[] unlike = new int[1];
        RunResult result =
                project.job(
                                number,
                                new StopSignal(),
                                event -> {
                                    if (event instanceof RunEvent.FamiliarityKnown known) {
                                        unlike[0] = Familiarity.unlike(known.distances());
                                    }
                                })
                        .run(context);
        Dataset clips = project.requireDataset();
        List<SkippedFile> silent =
                project.run(number).metrics().map(MetricsDocument::skipped).orElse(List.of());
        return new Result(
                project.folder(),
                number,
                clips,
                result,
                unlike[0],
                Stream.concat(skipped.stream(), silent.stream()).toList());
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
