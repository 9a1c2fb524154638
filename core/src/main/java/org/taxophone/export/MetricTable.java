package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;
import org.taxophone.metrics.ClusterInformation;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;

/// Scores of one or more runs, one row a run and space.
///
/// @param rows the runs
public record MetricTable(List<Row> rows) {
    private static final List<String> COLUMNS =
            List.of(
                    "run",
                    "clusters",
                    "used",
                    "accuracy",
                    "nmi",
                    "ami",
                    "ari",
                    "purity",
                    "homogeneity",
                    "completeness",
                    "labelled_clips",
                    "mutual_information",
                    "entropy_of_mean",
                    "mean_entropy",
                    "latent_dimension",
                    "active_units",
                    "effective_beta",
                    "trustworthiness",
                    "space",
                    "silhouette",
                    "null_silhouette",
                    "null_silhouette_sd",
                    "davies_bouldin",
                    "null_davies_bouldin",
                    "calinski_harabasz",
                    "null_calinski_harabasz",
                    "scored_clips",
                    "of_clips",
                    "null_model");

    private static final List<ToDoubleFunction<ExternalScores>> EXTERNAL =
            List.of(
                    ExternalScores::accuracy,
                    ExternalScores::nmi,
                    ExternalScores::ami,
                    ExternalScores::ari,
                    ExternalScores::purity,
                    ExternalScores::homogeneity,
                    ExternalScores::completeness);

    /// One run.
    ///
    /// @param name what the table calls it: "robust, seed 5"
    /// @param report its scores
    public record Row(String name, MetricReport report) {}

    public MetricTable {
        rows = List.copyOf(rows);
    }

    /// RFC 4180: a header, then full precision; empty where there is no score.
    public String toCsv() {
        StringBuilder text = new StringBuilder(Csv.line(COLUMNS));
        for (Row row : rows) {
            if (row.report.internal().isEmpty()) {
                text.append(csvLine(row, Optional.empty()));
            }
            for (InternalScores scores : row.report.internal()) {
                text.append(csvLine(row, Optional.of(scores)));
            }
        }
        return text.toString();
    }

    private static String csvLine(Row row, Optional<InternalScores> internal) {
        List<String> fields = new ArrayList<>();
        fields.add(row.name);
        fields.add(String.valueOf(row.report.clusters()));
        fields.add(String.valueOf(row.report.used()));
        Optional<ExternalScores> external = row.report.external();
        for (ToDoubleFunction<ExternalScores> score : EXTERNAL) {
            fields.add(external.map(s -> Csv.number(score.applyAsDouble(s))).orElse(""));
        }
        fields.add(external.map(s -> String.valueOf(s.clips())).orElse(""));
        MetricReport report = row.report;
        Optional<ClusterInformation> said = report.information();
        fields.add(said.map(s -> Csv.number(s.mutualInformation())).orElse(""));
        fields.add(said.map(s -> Csv.number(s.entropyOfMean())).orElse(""));
        fields.add(said.map(s -> Csv.number(s.meanEntropy())).orElse(""));
        fields.add(report.latent().map(s -> String.valueOf(s.dimension())).orElse(""));
        fields.add(report.latent().map(s -> String.valueOf(s.activeUnits())).orElse(""));
        fields.add(
                report.latent()
                        .filter(s -> s.effectiveBeta().isPresent())
                        .map(s -> Csv.number(s.effectiveBeta().getAsDouble()))
                        .orElse(""));
        fields.add(report.map().map(s -> Csv.number(s.trustworthiness())).orElse(""));
        fields.add(internal.map(InternalScores::space).orElse(""));
        fields.add(internal.map(s -> Csv.number(s.silhouette())).orElse(""));
        fields.add(internal.map(s -> Csv.number(s.nullSilhouette())).orElse(""));
        fields.add(internal.map(s -> Csv.number(s.nullDeviation())).orElse(""));
        fields.add(internal.map(s -> Csv.number(s.daviesBouldin())).orElse(""));
        fields.add(internal.map(s -> Csv.number(s.nullDaviesBouldin())).orElse(""));
        fields.add(internal.map(s -> Csv.number(s.calinskiHarabasz())).orElse(""));
        fields.add(internal.map(s -> Csv.number(s.nullCalinskiHarabasz())).orElse(""));
        fields.add(internal.map(s -> String.valueOf(s.clips())).orElse(""));
        fields.add(internal.map(s -> String.valueOf(s.ofClips())).orElse(""));
        fields.add(internal.map(InternalScores::nullModel).orElse(""));
        return Csv.line(fields);
    }

    /// For people: three decimals, each internal score with its null in brackets; below, where a
    /// run has it, what its probabilities, its z and its map are worth.
    public String toMarkdown() {
        List<List<String>> below = ModelRows.of(this);
        String shape = markdown(ScoreRows.HEADER, ScoreRows.of(this));
        return below.isEmpty() ? shape : shape + "\n" + markdown(ModelRows.HEADER, below);
    }

    private static String markdown(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(markdownLine(header));
        text.append(markdownLine(Collections.nCopies(header.size(), "---")));
        rows.forEach(row -> text.append(markdownLine(row)));
        return text.toString();
    }

    private static String markdownLine(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|").replace('\n', ' '))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /// The same as one or two LaTeX tabulars, with rules of the package booktabs.
    public String toLatex() {
        List<List<String>> below = ModelRows.of(this);
        String shape = latex("lc*{7}{r}l*{3}{r}lr", ScoreRows.HEADER, ScoreRows.of(this));
        return below.isEmpty() ? shape : shape + "\n" + latex("l*{6}{r}", ModelRows.HEADER, below);
    }

    private static String latex(String columns, List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder("\\begin{tabular}{").append(columns).append("}\n");
        text.append("\\toprule\n").append(latexLine(header)).append("\\midrule\n");
        rows.forEach(row -> text.append(latexLine(row)));
        return text.append("\\bottomrule\n\\end{tabular}\n").toString();
    }

    private static String latexLine(List<String> cells) {
        return cells.stream()
                .map(MetricTable::latexCell)
                .collect(Collectors.joining(" & ", "", " \\\\\n"));
    }

    private static String latexCell(String cell) {
        StringBuilder text = new StringBuilder();
        cell.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '\\' -> text.append("\\textbackslash{}");
                                case '~' -> text.append("\\textasciitilde{}");
                                case '^' -> text.append("\\textasciicircum{}");
                                case '&', '%', '$', '#', '_', '{', '}' ->
                                        text.append('\\').appendCodePoint(c);
                                case '−' -> text.append("$-$");
                                case '–' -> text.append("--");
                                case '\n' -> text.append(' ');
                                default -> text.appendCodePoint(c);
                            }
                        });
        return text.toString();
    }

    /// Writes CSV, Markdown or LaTeX, as the suffix (.csv, .md, .tex) says; atomic.
    ///
    /// @throws TaxophoneException for an unknown suffix
    /// @throws IOException if the file cannot be written
    public void write(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String text =
                switch (name.substring(Math.max(0, name.lastIndexOf('.')))) {
                    case ".csv" -> toCsv();
                    case ".md" -> toMarkdown();
                    case ".tex" -> toLatex();
                    default ->
                            throw new TaxophoneException(
                                    "No table format has the suffix of " + name,
                                    "Let the name end in .csv, .md or .tex");
                };
        AtomicFiles.writeString(file, text);
    }
}
