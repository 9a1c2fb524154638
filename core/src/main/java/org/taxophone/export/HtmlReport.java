package org.taxophone.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.taxophone.common.AtomicFiles;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.Finding;

/// A run on one page that needs no other file: settings, scores, figures, findings, skipped files.
///
/// @param title heading
/// @param facts what was run: data, clips, recipe, seconds, by name
/// @param settings hyperparameters by name
/// @param metrics the scores
/// @param findings what a person should know
/// @param commands the line that carries out a finding's remedy, by the finding's headline
/// @param figures pictures, drawn inline
/// @param skipped files that were left out
public record HtmlReport(
        String title,
        SequencedMap<String, String> facts,
        SequencedMap<String, String> settings,
        MetricReport metrics,
        List<Finding> findings,
        Map<String, String> commands,
        List<Figure> figures,
        List<LeftOut> skipped) {
    /// A file that was left out.
    ///
    /// @param path where it lies
    /// @param reason why it was left out
    /// @param nextStep what can be done
    public record LeftOut(String path, String reason, String nextStep) {}

    public HtmlReport {
        facts = new LinkedHashMap<>(facts);
        settings = new LinkedHashMap<>(settings);
        findings = List.copyOf(findings);
        commands = Map.copyOf(commands);
        figures = List.copyOf(figures);
        skipped = List.copyOf(skipped);
    }

    /// The page.
    public String toHtml() {
        return new HtmlPage(this).text();
    }

    /// Writes the page, atomically.
    ///
    /// @throws IOException if the file cannot be written
    public void write(Path file) throws IOException {
        AtomicFiles.writeString(file, toHtml());
    }
}
