package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.taxophone.project.ExperimentResults;

/// Our scores beside the published ones.
///
/// @param layout the table's scores
/// @param published the source's figures
/// @param results ours, one row for each published one, in their order
public record PublishedComparison(
        TableLayout layout, PublishedTable published, ExperimentResults results) {
    private static final String NONE = "–";

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
                                "recipe",
                                "space",
                                "score",
                                "ours",
                                "ours_sd",
                                "runs",
                                "published",
                                "source")));
        for (int row = 0; row < published.rows().size(); row++) {
            PublishedTable.Row theirs = published.rows().get(row);
            ExperimentResults.Row ours = results.rows().get(row);
            for (TableLayout.Score score : layout.scores()) {
                Spread spread = layout.spread(ours, score);
                text.append(
                        Csv.line(
                                List.of(
                                        theirs.method(),
                                        theirs.recipe(),
                                        layout.space(ours),
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
        List<String> header = new ArrayList<>(List.of("Method", "Space"));
        layout.scores().forEach(score -> header.add(score.title()));
        cells.add(header);
        for (int row = 0; row < published.rows().size(); row++) {
            PublishedTable.Row theirs = published.rows().get(row);
            ExperimentResults.Row ours = results.rows().get(row);
            List<String> line =
                    new ArrayList<>(
                            List.of(
                                    theirs.method() + (ours.reports().isEmpty() ? " (failed)" : ""),
                                    layout.space(ours)));
            for (TableLayout.Score score : layout.scores()) {
                OptionalDouble value = theirs.score(score.key());
                line.add(
                        ExperimentTable.words(layout.spread(ours, score), score.decimals())
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
}
