package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.experiment.LongRecordings;
import org.taxophone.features.WindowConfig;
import org.taxophone.job.Job;
import org.taxophone.project.Project;
import picocli.CommandLine.Option;

/// Where sounds and labels come from: the options that an import takes.
final class DataOptions {
    private static final int LISTED = 10;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            description = "The project folder. Default: NAME.taxophone here, NAME that of DATA.")
    private @Nullable Path project;

    @Option(
            names = "--label",
            paramLabel = "COLUMN",
            description = "The column that scores are taken against. Default: label, if found.")
    private @Nullable String label;

    @Option(
            names = "--pattern",
            paramLabel = "NAMES",
            description = {
                "Parts of file names become columns: '{label}_{speaker}_{take}',",
                "or named groups: '(?<label>[a-z]+)_(?<speaker>[a-z]+)_.*'"
            })
    private @Nullable String pattern;

    @Option(
            names = "--labels",
            paramLabel = "TABLE",
            description = {
                "A CSV table with a column file (or filename, path) and any others.",
                "With columns start and end (seconds) each row is a slice of its file."
            })
    private @Nullable Path labels;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = {
                "How the folder is laid out (FSDD, UrbanSound8K, IRMAS, ...), or none.",
                "Default: recognised by itself."
            })
    private @Nullable String layout;

    @Option(
            names = "--window",
            paramLabel = "SECONDS",
            description = "Cut longer sounds into windows of this length.")
    private @Nullable Double window;

    @Option(
            names = "--hop",
            paramLabel = "SECONDS",
            description = "From one window to the next. Default: half a window.")
    private @Nullable Double hop;

    Optional<String> label() {
        return Optional.ofNullable(label);
    }

    Optional<Path> labels() {
        return Optional.ofNullable(labels).map(Path::toAbsolutePath);
    }

    /// The project that is named.
    ///
    /// @throws UsageException if none is
    Project openExisting() {
        if (project == null) {
            throw new UsageException("A project is missing", "Name it with --project DIR");
        }
        return Project.open(project);
    }

    /// The project of a folder of sounds: the one that is there, or a new one.
    ///
    /// @throws UsageException if it holds other sounds
    Project open(Path data) {
        Path root = data.toAbsolutePath().normalize();
        Path folder = project != null ? project : Path.of(root.getFileName() + ".taxophone");
        folder = folder.toAbsolutePath().normalize();
        if (!Project.isProject(folder)) {
            return Project.create(folder, String.valueOf(root.getFileName()));
        }
        Project opened = Project.open(folder);
        Optional<Path> other =
                opened.dataset().map(dataset -> dataset.root()).filter(path -> !path.equals(root));
        if (other.isPresent()) {
            opened.close();
            throw new UsageException(
                    "The project " + folder + " holds the sounds of " + other.get(),
                    "Name another with --project DIR");
        }
        return opened;
    }

    /// Reads the folder into the project.
    ImportReport importInto(Project into, Path data, Workshop workshop) {
        ImportConfig config;
        try {
            config =
                    new ImportConfig(
                            data.toAbsolutePath().normalize(),
                            Optional.ofNullable(pattern),
                            labels(),
                            label(),
                            Optional.ofNullable(layout),
                            windows());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--" + e.getMessage(), "Correct it, or leave it out");
        }
        ImportResult result =
                workshop.run(
                        Job.of(
                                "Import " + data,
                                context -> new DatasetImporter().importFolder(config, context)));
        into.importResult(result);
        if (result.report().recognised()) {
            workshop.terminal()
                    .tell(
                            "looks like "
                                    + result.report().layout()
                                    + " (--layout none takes it plainly)");
        }
        return result.report();
    }

    private Optional<WindowConfig> windows() {
        if (window == null) {
            if (hop != null) {
                throw new UsageException(
                        "--hop says nothing without --window", "Give --window SECONDS too");
            }
            return Optional.empty();
        }
        return Optional.of(
                hop == null ? WindowConfig.ofLength(window) : new WindowConfig(window, hop));
    }

    /// What an import found, in lines for people.
    static void tell(Terminal terminal, Project project, ImportReport report) {
        terminal.say(
                "%d of %d files read in %.1f s%s"
                        .formatted(
                                report.read(),
                                report.found(),
                                report.seconds(),
                                clips(project, report)));
        project.dataset()
                .flatMap(dataset -> dataset.labelColumn())
                .ifPresent(
                        column ->
                                terminal.say(
                                        "%d labels in column %s"
                                                .formatted(
                                                        project.dataset()
                                                                .orElseThrow()
                                                                .labelNames(column)
                                                                .size(),
                                                        column)));
        project.dataset()
                .flatMap(LongRecordings::of)
                .ifPresent(found -> terminal.say(found.hint("--window 10 --hop 10")));
        tell(terminal, "skipped", report.skipped());
        tell(terminal, "note", report.warnings());
    }

    // only where files and clips are not the same
    private static String clips(Project project, ImportReport report) {
        int clips = project.dataset().map(Dataset::size).orElse(0);
        return clips == report.read() ? "" : ", " + clips + " clips";
    }

    static void tell(Terminal terminal, String what, java.util.List<SkippedFile> files) {
        files.stream()
                .limit(LISTED)
                .forEach(
                        file ->
                                terminal.say(
                                        "  %s: %s: %s. %s"
                                                .formatted(
                                                        what,
                                                        file.path(),
                                                        file.reason(),
                                                        file.nextStep())));
        if (files.size() > LISTED) {
            terminal.say(
                    "  and %d more; all are in import.json of the project"
                            .formatted(files.size() - LISTED));
        }
    }
}
