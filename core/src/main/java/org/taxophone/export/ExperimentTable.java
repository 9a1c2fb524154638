package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taxophone.common.AtomicFiles;
import org.taxophone.project.ExperimentResults;

/// An experiment as a table: one row a recipe and number of clusters, mean and standard deviation
/// over the seeds.
///
/// The best of a column is bold only where it leads by more than the spread: by more than the
/// larger standard deviation of the two best rows, of at least two seeds each.
///
/// @param layout which scores, and in which space
/// @param results what the experiment found
public record ExperimentTable(TableLayout layout, ExperimentResults results) {
    private static final String NONE = "–";

    /// One cell.
    record Cell(Spread spread, boolean best) {}

    /// Comma-separated values: mean, standard deviation and runs of each score.
    public String csv() {
        StringBuilder text = new StringBuilder();
        List<String> header = new ArrayList<>(List.of("method", "clusters", "runs", "space"));
        for (TableLayout.Score score : layout.scores()) {
            header.add(score.key());
            header.add(score.key() + "_sd");
            header.add(score.key() + "_best");
        }
        header.addAll(List.of("agreement", "seconds", "problems"));
        text.append(Csv.line(header));
        List<List<Cell>> cells = cells();
        for (int row = 0; row < results.rows().size(); row++) {
            ExperimentResults.Row group = results.rows().get(row);
            List<String> line = new ArrayList<>(start(group));
            for (Cell cell : cells.get(row)) {
                line.add(Csv.number(cell.spread().mean()));
                line.add(Csv.number(cell.spread().deviation()));
                line.add(Boolean.toString(cell.best()));
            }
            line.add(Csv.number(group.agreement()));
            line.add(Csv.number(group.seconds()));
            line.add(problems(group));
            text.append(Csv.line(line));
        }
        return text.toString();
    }

    private List<String> start(ExperimentResults.Row group) {
        return List.of(
                group.group().choice().title(),
                clusters(group),
                Integer.toString(group.reports().size()),
                layout.space(group));
    }

    private static String clusters(ExperimentResults.Row group) {
        return group.group()
                .clusters()
                .map(String::valueOf)
                .orElseGet(
                        () ->
                                group.reports().isEmpty()
                                        ? ""
                                        : Integer.toString(group.reports().getFirst().clusters()));
    }

    private static String problems(ExperimentResults.Row group) {
        return String.join(
                "; ",
                group.outcomes().stream()
                        .map(outcome -> outcome.problem())
                        .filter(problem -> !problem.isEmpty())
                        .distinct()
                        .toList());
    }

    /// GitHub Markdown, with a note under it.
    public String markdown() {
        StringBuilder text = new StringBuilder();
        List<List<String>> lines = lines("**", "**");
        List<String> header = lines.getFirst();
        text.append("| ").append(String.join(" | ", header)).append(" |\n|");
        text.append("---|".repeat(header.size())).append('\n');
        for (List<String> line : lines.subList(1, lines.size())) {
            text.append("| ").append(String.join(" | ", line).replace("\n", " ")).append(" |\n");
        }
        return text + "\n" + note() + "\n";
    }

    /// A LaTeX table for the package booktabs.
    public String latex() {
        StringBuilder text = new StringBuilder();
        List<List<String>> lines = lines("\\textbf{", "}");
        int scores = lines.getFirst().size() - 3;
        text.append("% needs \\usepackage{booktabs}\n\\begin{tabular}{lrl")
                .append("r".repeat(scores))
                .append("}\n\\toprule\n");
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i).stream().map(ExperimentTable::escaped).toList();
            text.append(String.join(" & ", cells)).append(" \\\\\n");
            text.append(i == 0 ? "\\midrule\n" : "");
        }
        return text + "\\bottomrule\n\\end{tabular}\n% " + note() + "\n";
    }

    private static String escaped(String cell) {
        return cell.replace("%", "\\%")
                .replace("_", "\\_")
                .replace("&", "\\&")
                .replace("#", "\\#")
                .replace("±", "$\\pm$")
                .replace("−", "$-$")
                .replace("×", "$\\times$")
                .replace("–", "--");
    }

    /// Writes the table as its file's suffix says: `.md`, `.tex`, and comma-separated values for
    /// any other.
    ///
    /// @throws IOException if the file cannot be written; what was there stays
    public void write(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        AtomicFiles.writeString(
                file, name.endsWith(".md") ? markdown() : name.endsWith(".tex") ? latex() : csv());
    }

    /// Lines for a terminal, columns under each other.
    public List<String> lines() {
        List<List<String>> cells = lines("*", "");
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
                String pad = " ".repeat(widths[i] - line.get(i).length());
                // words to the left, numbers to the right
                text.append(i == 0 || i == 2 ? line.get(i) + pad : pad + line.get(i)).append("  ");
            }
            lines.add(text.toString().stripTrailing());
        }
        lines.add(note().replace("Bold", "A star"));
        return lines;
    }

    /// What the figures are, in a sentence or two.
    public String note() {
        int most = results.rows().stream().mapToInt(row -> row.reports().size()).max().orElse(0);
        return most < 2
                ? "One seed each: there is no spread, so nothing is marked as best."
                : "Mean ± standard deviation over up to "
                        + most
                        + " seeds. Bold: better than all others by more than the spread"
                        + (oneSpace() ? "." : "; scores in different spaces are not compared.");
    }

    private List<List<String>> lines(String before, String after) {
        return texts().stream()
                .map(
                        line ->
                                line.stream()
                                        .map(
                                                text ->
                                                        text.best()
                                                                ? before + text.words() + after
                                                                : text.words())
                                        .toList())
                .toList();
    }

    /// What stands in a cell.
    ///
    /// @param words "68.7 ± 2.1"
    /// @param best whether it leads its column by more than the spread
    public record Text(String words, boolean best) {
        static Text plain(String words) {
            return new Text(words, false);
        }
    }

    /// All cells as they are read, the head first: method, clusters, space, scores, agreement.
    public List<List<Text>> texts() {
        List<List<Text>> lines = new ArrayList<>();
        List<Text> header = new ArrayList<>();
        List.of("Method", "K", "Space").forEach(word -> header.add(Text.plain(word)));
        layout.scores().forEach(score -> header.add(Text.plain(score.title())));
        header.add(Text.plain("Agreement"));
        lines.add(header);
        List<List<Cell>> cells = cells();
        for (int row = 0; row < results.rows().size(); row++) {
            ExperimentResults.Row group = results.rows().get(row);
            List<Text> line = new ArrayList<>();
            line.add(
                    Text.plain(
                            group.group().choice().title()
                                    + (group.reports().isEmpty() ? " (failed)" : "")));
            line.add(Text.plain(clusters(group)));
            line.add(Text.plain(layout.space(group)));
            for (int i = 0; i < layout.scores().size(); i++) {
                Cell cell = cells.get(row).get(i);
                line.add(
                        new Text(
                                words(cell.spread(), layout.scores().get(i).decimals()),
                                cell.best()));
            }
            line.add(
                    Text.plain(
                            Double.isNaN(group.agreement())
                                    ? NONE
                                    : String.format(Locale.ROOT, "%.2f", group.agreement())));
            lines.add(line);
        }
        return lines;
    }

    static String words(Spread spread, int decimals) {
        if (spread.runs() == 0) {
            return NONE;
        }
        String mean = String.format(Locale.ROOT, "%." + decimals + "f", spread.mean());
        String both =
                spread.runs() < 2
                        ? mean
                        : mean
                                + " ± "
                                + String.format(
                                        Locale.ROOT, "%." + decimals + "f", spread.deviation());
        return both.replace('-', '−');
    }

    List<List<Cell>> cells() {
        List<List<Cell>> cells = new ArrayList<>();
        results.rows().forEach(row -> cells.add(new ArrayList<>()));
        for (TableLayout.Score score : layout.scores()) {
            List<Spread> column =
                    results.rows().stream().map(row -> layout.spread(row, score)).toList();
            int best = score.internal() && !oneSpace() ? -1 : best(column, score.order());
            for (int row = 0; row < column.size(); row++) {
                cells.get(row).add(new Cell(column.get(row), row == best));
            }
        }
        return cells;
    }

    /// A silhouette in one space says nothing beside one in another.
    private boolean oneSpace() {
        return results.rows().stream()
                        .filter(row -> !row.reports().isEmpty())
                        .map(layout::space)
                        .distinct()
                        .count()
                <= 1;
    }

    /// The row that leads by more than the spread, -1 for none.
    static int best(List<Spread> column, TableLayout.Score.Order order) {
        if (order == TableLayout.Score.Order.NEITHER) {
            return -1;
        }
        int sign = order == TableLayout.Score.Order.HIGHER ? 1 : -1;
        int first = -1;
        int second = -1;
        for (int row = 0; row < column.size(); row++) {
            if (column.get(row).runs() == 0) {
                continue;
            }
            double value = sign * column.get(row).mean();
            if (first < 0 || value > sign * column.get(first).mean()) {
                second = first;
                first = row;
            } else if (second < 0 || value > sign * column.get(second).mean()) {
                second = row;
            }
        }
        if (second < 0 || column.get(first).runs() < 2 || column.get(second).runs() < 2) {
            return -1;
        }
        double lead = sign * (column.get(first).mean() - column.get(second).mean());
        double spread = Math.max(column.get(first).deviation(), column.get(second).deviation());
        return lead > spread ? first : -1;
    }
}
