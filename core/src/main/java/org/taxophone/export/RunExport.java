package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.experiment.Evaluation;
import org.taxophone.experiment.RecipeSettings;
import org.taxophone.experiment.Remedy;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.MetricsDocument;
import org.taxophone.project.Run;
import org.taxophone.project.curation.Curation;
import org.taxophone.projection.Projection;
import org.taxophone.training.Finding;

/// Everything that a finished run has to show, as files for other programs and for people: maps by
/// cluster and by label, heatmap, curves, scores, assignment, and a report on one page.
public final class RunExport {
    private final Run run;
    private final Dataset dataset;
    private final ClusterAssignment assignment;
    private final Projection map;
    private final MetricsDocument metrics;
    private final Optional<String> labelColumn;
    private final MetricReport scores;
    private final List<String> names; // of clusters that a person named; empty for the model's

    /// The model's clusters and their scores.
    ///
    /// @throws TaxophoneException if the run is not finished
    public RunExport(Run run, Dataset dataset) {
        this(run, dataset, Optional.empty(), Optional.empty());
    }

    /// The clusters as a person put them right.
    ///
    /// @param scores what they are worth, as [org.taxophone.project.Rescoring] says
    /// @throws TaxophoneException if the run is not finished
    public RunExport(Run run, Dataset dataset, Curation curation, MetricReport scores) {
        this(run, dataset, Optional.of(curation), Optional.of(scores));
    }

    private RunExport(
            Run run, Dataset dataset, Optional<Curation> curation, Optional<MetricReport> curated) {
        this.run = run;
        this.dataset = dataset;
        assignment =
                curation.map(Curation::assignment)
                        .or(run::assignment)
                        .orElseThrow(this::notFinished);
        map = run.projection().orElseThrow(this::notFinished);
        metrics = run.metrics().orElseThrow(this::notFinished);
        scores = curated.orElse(metrics.metrics());
        names = curation.map(Curation::names).orElse(List.of());
        labelColumn = run.document().config().labelColumn().or(dataset::labelColumn);
    }

    private TaxophoneException notFinished() {
        return new TaxophoneException(
                "Run " + run.number() + " is not finished", "Resume it, and export it then");
    }

    /// Writes all files into a folder, replacing those of an earlier export.
    ///
    /// @param formats what figures are written as
    /// @param writer how they are drawn
    /// @return what was written, by name: "map.svg", "map.png", "metrics.csv", "report.html", ...
    /// @throws IOException if a file cannot be written
    public SequencedMap<String, Path> write(
            Path folder, Set<FigureFormat> formats, FigureWriter writer) throws IOException {
        Files.createDirectories(folder);
        SequencedMap<String, Path> files = new LinkedHashMap<>();
        SequencedMap<String, Figure> figures = figures();
        for (var figure : figures.entrySet()) {
            for (FigureFormat format : formats) {
                Path file = folder.resolve(figure.getKey() + format.suffix());
                writer.write(figure.getValue(), file);
                files.put(file.getFileName().toString(), file);
            }
        }
        MetricTable scores = scores();
        for (String name : List.of("metrics.csv", "metrics.md", "metrics.tex")) {
            scores.write(folder.resolve(name));
            files.put(name, folder.resolve(name));
        }
        table().write(folder.resolve("assignment.csv"));
        files.put("assignment.csv", folder.resolve("assignment.csv"));
        report(List.copyOf(figures.values())).write(folder.resolve("report.html"));
        files.put("report.html", folder.resolve("report.html"));
        return files;
    }

    /// All figures by name: "map", and where there are labels "map-labels" and "heatmap", and where
    /// there was a training "curves", "usage",
    /// "reconstructions" and "gumbel", as far as its model has them.
    public SequencedMap<String, Figure> figures() {
        SequencedMap<String, Figure> figures = new LinkedHashMap<>();
        String name = title();
        figures.put("map", MapFigure.ofClusters(name, map, assignment, names));
        labelColumn.ifPresent(
                column -> {
                    int[] labels = Evaluation.labels(dataset, labelColumn, assignment.ids());
                    List<String> names = dataset.labelNames(column);
                    figures.put(
                            "map-labels",
                            MapFigure.ofLabels(name + ", by " + column, map, labels, names));
                    figures.put(
                            "heatmap",
                            HeatmapFigure.of(name, assignment, this.names, labels, names));
                });
        if (!run.epochs().isEmpty()) {
            figures.put("curves", CurvesFigure.of(name, settingsNote(), run.epochs()));
        }
        new TrainingFigures(run, name, this::clipName).addTo(figures);
        return figures;
    }

    private String clipName(String id) {
        int clip = dataset.indexOf(id);
        return clip < 0 ? id : dataset.clips().get(clip).name();
    }

    /// The scores as a table of one run.
    public MetricTable scores() {
        return new MetricTable(List.of(new MetricTable.Row(shortName(run), scores)));
    }

    private AssignmentTable table() {
        List<String> paths = new ArrayList<>();
        SequencedMap<String, List<String>> columns = new LinkedHashMap<>();
        if (!names.isEmpty()) {
            columns.put("name", clusterNames());
        }
        if (dataset.clips().stream().anyMatch(clip -> clip.slice().isPresent())) {
            columns.put("start", slices(Clip::start));
            columns.put("end", slices(Clip::end));
        }
        List<String> known = new ArrayList<>(dataset.columns());
        known.removeAll(columns.keySet());
        known.forEach(column -> columns.put(column, new ArrayList<>()));
        for (String id : assignment.ids()) {
            int clip = dataset.indexOf(id);
            paths.add(clip < 0 ? "" : dataset.clips().get(clip).path());
            for (String column : known) {
                columns.getOrDefault(column, List.of())
                        .add(clip < 0 ? "" : dataset.value(clip, column).orElse(""));
            }
        }
        return new AssignmentTable(paths, assignment, columns);
    }

    private List<String> slices(Function<Clip, String> bound) {
        return assignment.ids().stream()
                .map(dataset::indexOf)
                .map(clip -> clip < 0 ? "" : bound.apply(dataset.clips().get(clip)))
                .toList();
    }

    private List<String> clusterNames() {
        return IntStream.of(assignment.clusters())
                .mapToObj(cluster -> cluster < 0 ? "" : names.get(cluster))
                .toList();
    }

    private HtmlReport report(List<Figure> figures) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put("Sounds", dataset.root().toString());
        facts.put("Clips", assignment.ids().size() + " of " + dataset.size());
        facts.put("Recipe", run.document().recipe().name());
        facts.put("Front end", run.document().recipe().features().title());
        if (!run.document().kindSentence().isEmpty()) {
            facts.put("Kind of sound", run.document().kindSentence());
        }
        facts.put("Seed", Long.toString(run.document().config().seed()));
        facts.put("Clusters", assignment.used() + " used of " + scores.clusters());
        labelColumn.ifPresent(column -> facts.put("Labels", column));
        metrics.secondsPerStage()
                .forEach((stage, seconds) -> facts.put("Seconds: " + stage, number(seconds)));
        facts.put("Clips a second", number(metrics.samplesPerSecond()));
        if (metrics.peakResidentBytes() > 0) {
            facts.put("Peak memory", metrics.peakResidentBytes() / 1_000_000 + " MB");
        }
        facts.put("Data fingerprint", run.document().datasetFingerprint());
        run.document()
                .versions()
                .forEach((what, version) -> facts.put("Version of " + what, version));
        SequencedMap<String, String> settings = new LinkedHashMap<>();
        RecipeSettings.settings(run.document().recipe())
                .forEach((name, field) -> settings.put(name, field.text()));
        return new HtmlReport(
                title(),
                facts,
                settings,
                scores,
                metrics.findings(),
                commands(),
                figures,
                metrics.skipped().stream().map(RunExport::leftOut).toList());
    }

    private Map<String, String> commands() {
        Map<String, String> commands = new LinkedHashMap<>();
        Path folder = run.folder().toAbsolutePath().getParent();
        Path project =
                folder == null || folder.getParent() == null ? run.folder() : folder.getParent();
        for (Finding finding : metrics.findings()) {
            Remedy.of(finding, run.document().recipe(), run.document().config())
                    .ifPresent(
                            remedy ->
                                    commands.put(finding.headline(), remedy.commandLine(project)));
        }
        return commands;
    }

    private static HtmlReport.LeftOut leftOut(SkippedFile file) {
        return new HtmlReport.LeftOut(file.path(), file.reason(), file.nextStep());
    }

    /// The clusters as labels on the time axis of each sound, by the names that people gave them,
    /// else "cluster 3"; "noise" for noise.
    public LabelTracks labelTracks() {
        return new LabelTracks(
                dataset,
                assignment,
                cluster -> {
                    if (cluster < 0) {
                        return "noise";
                    }
                    String name = cluster < names.size() ? names.get(cluster) : "";
                    return name.isEmpty() ? "cluster " + (cluster + 1) : name;
                });
    }

    private String title() {
        return title(run, dataset);
    }

    /// What stands over the figures of a run: "fsdd, run 3: robust, seed 7".
    public static String title(Run run, Dataset dataset) {
        return dataset.root().getFileName() + ", run " + run.number() + ": " + shortName(run);
    }

    /// What stands over a wall of the clips of one cluster: the same, and the cluster.
    ///
    /// @param cluster its number from 1, and its name where it has one
    public static String title(Run run, Dataset dataset, String cluster) {
        return title(run, dataset) + ", cluster " + cluster;
    }

    private static String shortName(Run run) {
        return run.document().recipe().name() + ", seed " + run.document().config().seed();
    }

    private String settingsNote() {
        return run.document().recipe().features().title();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
