package org.taxophone.app.launch.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taxophone.export.FigureConfig;
import org.taxophone.export.FigureFormat;
import org.taxophone.export.FigureGround;
import org.taxophone.export.FigureLanguage;
import org.taxophone.export.RunExport;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taxophone export`: figures, tables and report of a finished run.
@Command(
        name = "export",
        description = "Write figures, tables and the report of a finished run.",
        mixinStandardHelpOptions = true,
        versionProvider = TaxophoneCommand.Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Workshop workshop;

    @Mixin private FinishedRunArgument runArgument = new FinishedRunArgument();

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Where to write. Default: the folder export of the run.")
    private @Nullable Path to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = {
                "svg, png, pdf, or several with commas. Default: svg,png.",
                "raven and audacity write the clusters as labels of each sound file."
            })
    private List<ExportFormat> formats = List.of(ExportFormat.SVG, ExportFormat.PNG);

    @Option(names = "--dpi", paramLabel = "N", description = "Resolution of PNG. Default: 300.")
    private @Nullable Integer dpi;

    @Option(names = "--width", paramLabel = "MM", description = "Width in mm. Default: 174.")
    private @Nullable Double width;

    @Option(names = "--height", paramLabel = "MM", description = "Height in mm. Default: 123.")
    private @Nullable Double height;

    @Option(names = "--font", paramLabel = "PT", description = "Size of text. Default: 8.")
    private @Nullable Double font;

    @Option(names = "--no-title", description = "Figures without title and note.")
    private boolean untitled;

    @Option(names = "--clear", description = "Figures on a clear ground instead of white.")
    private boolean clear;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of the figures: en or de. Default: en.")
    private String language = FigureLanguage.ENGLISH.locale().getLanguage();

    @Option(
            names = "--clips",
            paramLabel = "DIR",
            description = "Copy the clips there, a folder a cluster, and a manifest; no figures.")
    private @Nullable Path clips;

    @Option(
            names = "--clusters",
            paramLabel = "N",
            split = ",",
            description = "With --clips: these clusters only, 0 for noise. Default: all.")
    private Set<Integer> clusters = Set.of();

    @Option(
            names = "--model",
            description = "The clusters of the model, without what a person changed.")
    private boolean model;

    ExportCommand(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Integer call() throws IOException {
        FigureConfig config = config();
        if (clips == null && !clusters.isEmpty()) {
            throw new UsageException(
                    "--clusters goes with --clips", "Say where to copy them: --clips DIR");
        }
        try (Project project = runArgument.openProject()) {
            Run run = runArgument.of(project);
            CuratedRun curated = CuratedRun.of(project, run, model, workshop);
            Path folder = clips;
            if (folder != null) {
                curated.exportClips(clusters, folder);
                return 0;
            }
            RunExport export = curated.export();
            for (Path file : tracks(export, run)) {
                workshop.terminal().say(file.toString());
            }
            Set<FigureFormat> figures = ExportFormat.figures(formats);
            if (!figures.isEmpty()) {
                RunFiles.write(export, run, to, figures, config, project)
                        .values()
                        .forEach(file -> workshop.terminal().say(file.toString()));
            }
            return 0;
        }
    }

    private List<Path> tracks(RunExport export, Run run) throws IOException {
        Path base = to != null ? to.toAbsolutePath().normalize() : run.folder().resolve("export");
        List<Path> files = new ArrayList<>();
        if (formats.contains(ExportFormat.RAVEN)) {
            files.addAll(export.labelTracks().writeRaven(base.resolve("raven")));
        }
        if (formats.contains(ExportFormat.AUDACITY)) {
            files.addAll(export.labelTracks().writeAudacity(base.resolve("audacity")));
        }
        return files;
    }

    private static FigureLanguage language(String tag) {
        FigureLanguage found = FigureLanguage.of(Locale.of(tag));
        if (!found.locale().getLanguage().equals(tag)) {
            throw new UsageException(
                    "--language must be one of en, de: was " + tag, "Take one of them");
        }
        return found;
    }

    private FigureConfig config() {
        FigureConfig plain = FigureConfig.defaults();
        try {
            return new FigureConfig(
                    width != null ? width : plain.widthMm(),
                    height != null ? height : plain.heightMm(),
                    dpi != null ? dpi : plain.dpi(),
                    font != null ? font : plain.fontPt(),
                    plain.legend(),
                    !untitled,
                    clear ? FigureGround.CLEAR : FigureGround.WHITE,
                    plain.points(),
                    language(language));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), "Take a value within");
        }
    }
}
