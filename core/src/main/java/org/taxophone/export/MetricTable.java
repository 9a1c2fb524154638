package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taxophone.metrics.MetricReport;

/// Scores of one or more runs, one row a run and space.
///
/// @param rows the runs
public record MetricTable(List<Row> rows) {
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
        throw new UnsupportedOperationException("not yet");
    }

    /// For people: three decimals, each internal score with its null in brackets.
    public String toMarkdown() {
        throw new UnsupportedOperationException("not yet");
    }

    /// The same as a LaTeX tabular, with booktabs rules.
    public String toLatex() {
        throw new UnsupportedOperationException("not yet");
    }

    /// Writes CSV, Markdown or LaTeX, as the suffix (.csv, .md, .tex) says; atomic.
    ///
    /// @throws org.taxophone.common.TaxophoneException for an unknown suffix
    /// @throws IOException if the file cannot be written
    public void write(Path file) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }
}
