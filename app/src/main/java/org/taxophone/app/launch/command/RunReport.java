package org.taxophone.app.launch.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.SkippedFile;
import org.taxophone.experiment.Association;
import org.taxophone.experiment.Remedy;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.Json;
import org.taxophone.project.MetricsDocument;
import org.taxophone.project.Project;
import org.taxophone.project.Run;
import org.taxophone.training.Finding;

/// What a finished run is worth: one JSON object for machines, a score table for people.
final class RunReport {
    private static final int MOST_COLUMNS = 5;

    private final Project project;
    private final Run run;
    private final MetricsDocument metrics;
    private final Optional<ImportReport> imported;
    private final Optional<MetricReport> curated;

    RunReport(Project project, Run run, Optional<ImportReport> imported) {
        this(project, run, imported, Optional.empty());
    }

    /// @param curated the scores after a person put the clusters right; empty for the model's
    RunReport(
            Project project,
            Run run,
            Optional<ImportReport> imported,
            Optional<MetricReport> curated) {
        this.project = project;
        this.run = run;
        this.imported = imported;
        this.curated = curated;
        metrics =
                run.metrics()
                        .orElseThrow(
                                () ->
                                        new TaxophoneException(
                                                "Run " + run.number() + " is not finished",
                                                "Resume it first"));
    }

    /// Keys as the manual lists them; a score that there is not is null.
    String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("project", project.folder().toAbsolutePath().toString());
        object.put("run", run.number());
        object.put("recipe", run.document().recipe().name());
        object.put("seed", run.document().config().seed());
        if (!run.document().kindSentence().isEmpty()) {
            object.put("kind", run.document().recipe().kind());
            object.put("kindSentence", run.document().kindSentence());
        }
        object.put("clips", run.assignment().map(found -> found.ids().size()).orElse(0));
        object.put("skipped", skipped());
        object.put("curated", curated.isPresent());
        object.put("clusters", report().clusters());
        object.put("used", report().used());
        run.summary().choice().ifPresent(choice -> object.put("clusterChoice", choice));
        object.put("metrics", scores(report()));
        object.put("seconds", seconds());
        object.put("samplesPerSecond", metrics.samplesPerSecond());
        object.put(
                "peakResidentBytes",
                metrics.peakResidentBytes() > 0 ? metrics.peakResidentBytes() : null);
        metrics.training().ifPresent(training -> object.put("training", training));
        object.put("findings", metrics.findings().stream().map(Finding::headline).toList());
        object.put("advice", metrics.findings().stream().map(this::adviceFor).toList());
        object.put("columns", columns());
        object.put("export", run.folder().resolve("export").toAbsolutePath().toString());
        return Json.toJson(object);
    }

    private MetricReport report() {
        return curated.orElse(metrics.metrics());
    }

    private List<SkippedFile> skipped() {
        List<SkippedFile> skipped = new ArrayList<>();
        imported.ifPresent(report -> skipped.addAll(report.skipped()));
        skipped.addAll(metrics.skipped());
        return skipped;
    }

    private Map<String, Object> seconds() {
        Map<String, Object> seconds = new LinkedHashMap<>();
        imported.ifPresent(report -> seconds.put("import", report.seconds()));
        seconds.putAll(metrics.secondsPerStage());
        return seconds;
    }

    /// A finding whole, with the line that carries out its remedy.
    private Map<String, Object> adviceFor(Finding finding) {
        Map<String, Object> advice = new LinkedHashMap<>();
        advice.put("kind", finding.kind());
        advice.put("sinceEpoch", finding.sinceEpoch() > 0 ? finding.sinceEpoch() : null);
        advice.put("headline", finding.headline());
        advice.put("explanation", finding.explanation());
        advice.put("settings", finding.remedy());
        advice.put("command", command(finding).orElse(null));
        return advice;
    }

    private List<String> advice(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add("! " + finding.headline());
        lines.add("  " + finding.explanation());
        command(finding).ifPresent(line -> lines.add("  Try: " + line));
        return lines;
    }

    private Optional<String> command(Finding finding) {
        return Remedy.of(finding, run.document().recipe(), run.document().config())
                .map(remedy -> remedy.commandLine(project.folder()));
    }

    /// How closely the clusters follow each column of the dataset, the closest first.
    private List<Map<String, Object>> columns() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Association one : associations()) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("column", one.column());
            column.put("values", one.values());
            put(column, "nmi", one.shared().nmi());
            put(column, "ami", one.shared().ami());
            column.put("clips", one.shared().clips());
            columns.add(column);
        }
        return columns;
    }

    private List<Association> associations() {
        return project.dataset().isPresent() && run.assignment().isPresent()
                ? Association.of(project.dataset().get(), run.assignment().get())
                : List.of();
    }

    private static Map<String, Object> scores(MetricReport report) {
        Map<String, Object> scores = new LinkedHashMap<>();
        report.external()
                .ifPresent(
                        external -> {
                            put(scores, "accuracy", external.accuracy());
                            put(scores, "nmi", external.nmi());
                            put(scores, "ami", external.ami());
                            put(scores, "ari", external.ari());
                            put(scores, "purity", external.purity());
                            put(scores, "homogeneity", external.homogeneity());
                            put(scores, "completeness", external.completeness());
                            scores.put("labelled", external.clips());
                        });
        Map<String, Object> spaces = new LinkedHashMap<>();
        for (InternalScores internal : report.internal()) {
            Map<String, Object> space = new LinkedHashMap<>();
            put(space, "silhouette", internal.silhouette());
            put(space, "daviesBouldin", internal.daviesBouldin());
            put(space, "calinskiHarabasz", internal.calinskiHarabasz());
            Map<String, Object> chance = new LinkedHashMap<>();
            put(chance, "silhouette", internal.nullSilhouette());
            put(chance, "daviesBouldin", internal.nullDaviesBouldin());
            put(chance, "calinskiHarabasz", internal.nullCalinskiHarabasz());
            put(chance, "silhouetteDeviation", internal.nullDeviation());
            chance.put("model", internal.nullModel());
            space.put("null", chance);
            space.put("betterThanNoise", internal.scored() ? internal.betterThanNoise() : null);
            space.put("clips", internal.clips());
            space.put("ofClips", internal.ofClips());
            spaces.put(internal.space(), space);
        }
        scores.put("internal", spaces);
        ModelScores.addTo(scores, report);
        return scores;
    }

    static void put(Map<String, Object> scores, String name, double value) {
        scores.put(name, Double.isFinite(value) ? value : null);
    }

    /// The score table.
    List<String> lines() {
        MetricReport report = report();
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(
                "Run %d, %s, seed %d: %d clips in %d of %d clusters, %s"
                        .formatted(
                                run.number(),
                                run.document().recipe().name(),
                                run.document().config().seed(),
                                run.assignment().map(found -> found.ids().size()).orElse(0),
                                report.used(),
                                report.clusters(),
                                ProgressBar.duration(metrics.seconds())));
        if (curated.isPresent()) {
            lines.add("The clusters as they were put right by hand; --model scores the model's.");
        }
        metrics.findings().forEach(finding -> lines.addAll(advice(finding)));
        lines.add("");
        report.external()
                .ifPresent(
                        external ->
                                lines.add(
                                        String.format(
                                                Locale.ROOT,
                                                "accuracy %.1f %%   NMI %.3f   AMI %s   ARI %.3f  "
                                                        + " purity %.1f %%   homogeneity %s  "
                                                        + " completeness %s   (%d clips with"
                                                        + " labels)",
                                                100 * external.accuracy(),
                                                external.nmi(),
                                                number("%.3f", external.ami()),
                                                external.ari(),
                                                100 * external.purity(),
                                                number("%.3f", external.homogeneity()),
                                                number("%.3f", external.completeness()),
                                                external.clips())));
        lines.addAll(ModelScores.lines(report));
        List<Association> columns = associations();
        if (columns.size() > 1) {
            lines.add(
                    columns.stream()
                            .limit(MOST_COLUMNS)
                            .map(
                                    one ->
                                            String.format(
                                                    Locale.ROOT,
                                                    "%s %.2f (AMI %.2f)",
                                                    one.column(),
                                                    one.shared().nmi(),
                                                    one.shared().ami()))
                            .collect(Collectors.joining(", ", "clusters follow, by NMI: ", "")));
        }
        lines.add(
                "%-28s %18s %18s %22s"
                        .formatted("space", "silhouette", "Davies-Bouldin", "Calinski-Harabasz"));
        for (InternalScores space : report.internal()) {
            lines.add(
                    "%-28s %18s %18s %22s"
                                    .formatted(
                                            space.space(),
                                            pair(
                                                    "%.3f",
                                                    space.silhouette(), space.nullSilhouette()),
                                            pair(
                                                    "%.2f",
                                                    space.daviesBouldin(),
                                                    space.nullDaviesBouldin()),
                                            pair(
                                                    "%.1f",
                                                    space.calinskiHarabasz(),
                                                    space.nullCalinskiHarabasz()))
                            + (space.sampled()
                                    ? "  on %,d of %,d".formatted(space.clips(), space.ofClips())
                                    : ""));
        }
        lines.add("In brackets: the same score of noise. A score near it says nothing.");
        report.internal().stream()
                .filter(space -> !space.nullModel().isEmpty())
                .map(space -> "Noise in " + space.space() + ": " + space.nullModel())
                .forEach(lines::add);
        return lines;
    }

    private static String pair(String format, double value, double chance) {
        return number(format, value) + " (" + number(format, chance) + ")";
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "-";
    }
}
