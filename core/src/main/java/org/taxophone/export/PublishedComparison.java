package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.ExperimentOutcome;
import org.taxophone.project.ExperimentResults;

/// Our scores beside the published ones.
///
/// @param layout the table's scores
/// @param published the source's figures
/// @param results ours
/// @param labels scores of the labels as if they were clusters, where there are labels
public record PublishedComparison(
        TableLayout layout,
        PublishedTable published,
        ExperimentResults results,
        Optional<MetricReport> labels) {
    private static final String NONE = "–";

    /// Our runs of a published row; a row without runs where there are none.
    private ExperimentResults.Row ours(PublishedTable.Row theirs) {
        if (theirs.ofLabels()) {
            return labelRow(theirs);
        }
        return results.rows().stream()
                .filter(row -> row.group().choice().recipe().equals(theirs.recipe()))
                .filter(row -> isOf(theirs, row.group()))
                .findFirst()
                .orElseGet(() -> row(theirs, List.of()));
    }

    private static boolean isOf(PublishedTable.Row theirs, ExperimentConfig.Group group) {
        String label = group.choice().label();
        return group.clusters().equals(Optional.of(theirs.clusters()))
                && (label.isEmpty() || label.equals(theirs.method()));
    }

    private ExperimentResults.Row labelRow(PublishedTable.Row theirs) {
        return row(
                theirs,
                labels.stream()
                        .map(
                                report ->
                                        new ExperimentOutcome(
                                                new ExperimentConfig.Cell(
                                                        RecipeChoice.of(theirs.method()),
                                                        Optional.of(theirs.clusters()),
                                                        0),
                                                0,
                                                Optional.of(report),
                                                0,
                                                ""))
                        .toList());
    }

    private static ExperimentResults.Row row(
            PublishedTable.Row theirs, List<ExperimentOutcome> outcomes) {
        return new ExperimentResults.Row(
                new ExperimentConfig.Group(
                        RecipeChoice.of(theirs.method()), Optional.of(theirs.clusters())),
                outcomes,
                Double.NaN);
    }

    /// Lines for a terminal: ours, and the published value in brackets.
    public List<String> lines() {
        List<List<String>> cells = cells();
        int[] widths = new int[cells.getFirst().size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> line : cells) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                text.append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length() + 2));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    /// The same as comma-separated values, numbers in full.
    public String csv() {
        StringBuilder text = new StringBuilder();
        text.append(
                Csv.line(
                        List.of(
                                "method",
                                "clusters",
                                "recipe",
                                "space",
                                "score",
                                "ours",
                                "ours_sd",
                                "runs",
                                "published",
                                "source")));
        for (PublishedTable.Row theirs : published.rows()) {
            ExperimentResults.Row ours = ours(theirs);
            for (TableLayout.Score score : layout.scores()) {
                Spread spread = layout.spread(ours, score, theirs.space());
                text.append(
                        Csv.line(
                                List.of(
                                        theirs.method(),
                                        Integer.toString(theirs.clusters()),
                                        theirs.recipe(),
                                        layout.space(ours, theirs.space()),
                                        score.key(),
                                        Csv.number(spread.mean()),
                                        Csv.number(spread.deviation()),
                                        Integer.toString(spread.runs()),
                                        Csv.number(theirs.score(score.key()).orElse(Double.NaN)),
                                        published.source() + ", " + published.data())));
            }
        }
        return text.toString();
    }

    private List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("Method", "K", "Space"));
        layout.scores().forEach(score -> header.add(score.title()));
        cells.add(header);
        for (PublishedTable.Row theirs : published.rows()) {
            ExperimentResults.Row ours = ours(theirs);
            List<String> line =
                    new ArrayList<>(
                            List.of(
                                    theirs.method() + absence(theirs, ours),
                                    Integer.toString(theirs.clusters()),
                                    layout.space(ours, theirs.space())));
            for (TableLayout.Score score : layout.scores()) {
                OptionalDouble value = theirs.score(score.key());
                line.add(
                        ExperimentTable.words(
                                        layout.spread(ours, score, theirs.space()),
                                        score.decimals())
                                + " ("
                                + (value.isPresent()
                                        ? String.format(
                                                        Locale.ROOT,
                                                        "%." + score.decimals() + "f",
                                                        value.getAsDouble())
                                                .replace('-', '−')
                                        : NONE)
                                + ")");
            }
            cells.add(line);
        }
        return cells;
    }

    private static String absence(PublishedTable.Row theirs, ExperimentResults.Row ours) {
        if (!ours.reports().isEmpty()) {
            return "";
        }
        return theirs.ofLabels() ? " (none here)" : " (failed)";
    }
}
