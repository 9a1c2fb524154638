package org.taxophone.app.launch.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taxophone.dataset.DatasetImporter;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.dataset.SkippedFile;
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
            paramLabel = "REGEX",
            description = {
                "Named groups for file names become columns:",
                "'(?<label>[a-z]+)_(?<speaker>[a-z]+)_.*'"
            })
    private @Nullable String pattern;

    @Option(
            names = "--labels",
            paramLabel = "TABLE",
            description = "A CSV table with a column file (or filename, path) and any others.")
    private @Nullable Path labels;

    Optional<String> label() {
        return Optional.ofNullable(label);
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
                            Optional.ofNullable(labels).map(Path::toAbsolutePath),
                            label());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--" + e.getMessage(), "Correct it, or leave it out");
        }
        ImportResult result =
                workshop.run(
                        Job.of(
                                "Import " + data,
                                context -> new DatasetImporter().importFolder(config, context)));
        into.importResult(result);
        return result.report();
    }

    /// What an import found, in lines for people.
    static void tell(Terminal terminal, Project project, ImportReport report) {
        terminal.say(
                "%d of %d files read in %.1f s%s"
                        .formatted(
                                report.read(),
                                report.found(),
                                report.seconds(),
                                report.layout().isEmpty() ? "" : " (" + report.layout() + ")"));
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
        tell(terminal, "skipped", report.skipped());
        tell(terminal, "note", report.warnings());
    }

    private static void tell(Terminal terminal, String what, java.util.List<SkippedFile> files) {
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
