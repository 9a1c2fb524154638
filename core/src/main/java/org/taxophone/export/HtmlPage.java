package org.taxophone.export;

import java.util.List;
import java.util.Map;
import org.taxophone.metrics.InternalScores;
import org.taxophone.training.Finding;

/// The HTML of a report: one column, no script, nothing fetched.
final class HtmlPage {
    private static final FigureConfig FIGURE = new FigureConfig(180, 120, 150, 8, true);
    private static final String STYLE =
            """
            :root { color-scheme: light dark; }
            body { font: 15px/1.5 Inter, system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
              padding: 0 1rem; }
            h1 { font-size: 1.7rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
            table { border-collapse: collapse; font-size: .87rem; display: block;
              overflow-x: auto; }
            th, td { text-align: left; padding: .25rem .8rem .25rem 0; vertical-align: top;
              border-bottom: 1px solid #8884; font-variant-numeric: tabular-nums; }
            th { font-weight: 600; }
            figure { margin: 1.2rem 0; background: #fff; }
            figure svg { max-width: 100%; height: auto; }
            .finding { border-left: 4px solid #b8860b; padding: .1rem 0 .1rem 1rem;
              margin: .8rem 0; }
            .muted { opacity: .75; }
            """;

    private final HtmlReport report;
    private final StringBuilder text = new StringBuilder();

    HtmlPage(HtmlReport report) {
        this.report = report;
    }

    String text() {
        text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        text.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        text.append("<title>").append(escape(report.title())).append("</title>\n");
        text.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        text.append("<h1>").append(escape(report.title())).append("</h1>\n");
        pairs(report.facts());
        findings();
        scores();
        figures();
        if (!report.settings().isEmpty()) {
            heading("Settings");
            pairs(report.settings());
        }
        skipped();
        return text.append("</body>\n</html>\n").toString();
    }

    private void findings() {
        if (report.findings().isEmpty()) {
            return;
        }
        heading("What to know");
        for (Finding finding : report.findings()) {
            text.append("<div class=\"finding\"><p><strong>");
            text.append(escape(finding.headline())).append("</strong><br>");
            text.append(escape(finding.explanation()));
            String line = report.commands().get(finding.headline());
            if (line != null) {
                text.append("<br>Try <code>").append(escape(line)).append("</code>");
            } else {
                finding.remedy()
                        .forEach(
                                (name, value) ->
                                        text.append("<br>Try ")
                                                .append(escape(name + " = " + value))
                                                .append("."));
            }
            text.append("</p></div>\n");
        }
    }

    private void scores() {
        heading("Scores");
        MetricTable table =
                new MetricTable(List.of(new MetricTable.Row(report.title(), report.metrics())));
        // the run is the page's title: its column says nothing here
        row("th", ScoreRows.HEADER.subList(1, ScoreRows.HEADER.size()), "<table>");
        ScoreRows.of(table).forEach(cells -> row("td", cells.subList(1, cells.size()), ""));
        text.append("</table>\n");
        List<List<String>> below = ModelRows.of(table);
        if (!below.isEmpty()) {
            row("th", ModelRows.HEADER.subList(1, ModelRows.HEADER.size()), "<table>");
            below.forEach(cells -> row("td", cells.subList(1, cells.size()), ""));
            text.append("</table>\n");
        }
        text.append("<p class=\"muted\">In brackets: what noise scores there, cut into as many");
        text.append(" clusters.");
        for (InternalScores scores : report.metrics().internal()) {
            if (!scores.nullModel().isEmpty()) {
                text.append(' ').append(escape(scores.space() + ": " + scores.nullModel()));
                text.append('.');
            }
        }
        List<String> noBetter =
                report.metrics().internal().stream()
                        .filter(scores -> !Double.isNaN(scores.silhouette()))
                        .filter(scores -> !scores.betterThanNoise())
                        .map(InternalScores::space)
                        .toList();
        if (!noBetter.isEmpty()) {
            text.append(" The silhouette is no better than noise in: ");
            text.append(escape(String.join(", ", noBetter))).append(".");
        }
        if (report.metrics().external().isEmpty()) {
            text.append(" Without labels there is no accuracy, NMI, ARI or purity.");
        }
        text.append("</p>\n");
    }

    private void figures() {
        if (report.figures().isEmpty()) {
            return;
        }
        heading("Figures");
        FigureWriter writer = new FigureWriter(FIGURE);
        for (Figure figure : report.figures()) {
            text.append("<figure>").append(writer.svg(figure)).append("</figure>\n");
        }
    }

    private void skipped() {
        if (report.skipped().isEmpty()) {
            return;
        }
        heading("Left out: " + report.skipped().size());
        row("th", List.of("File", "Reason", "What can be done"), "<table>");
        for (HtmlReport.LeftOut file : report.skipped()) {
            row("td", List.of(file.path(), file.reason(), file.nextStep()), "");
        }
        text.append("</table>\n");
    }

    private void heading(String words) {
        text.append("<h2>").append(escape(words)).append("</h2>\n");
    }

    private void pairs(Map<String, String> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        text.append("<table>\n");
        pairs.forEach(
                (name, value) ->
                        text.append("<tr><th scope=\"row\">")
                                .append(escape(name))
                                .append("</th><td>")
                                .append(escape(value))
                                .append("</td></tr>\n"));
        text.append("</table>\n");
    }

    private void row(String tag, List<String> cells, String before) {
        text.append(before).append("<tr>");
        for (String cell : cells) {
            text.append('<').append(tag).append('>').append(escape(cell));
            text.append("</").append(tag).append('>');
        }
        text.append("</tr>\n");
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
