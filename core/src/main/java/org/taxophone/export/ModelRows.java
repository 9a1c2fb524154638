package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taxophone.metrics.ClusterInformation;
import org.taxophone.metrics.LatentScores;
import org.taxophone.metrics.MapScores;
import org.taxophone.metrics.MetricReport;

/// What probabilities, z and map of a run are worth, as words for people: a row for each run that
/// has any of them.
final class ModelRows {
    static final List<String> HEADER =
            List.of(
                    "Run",
                    "I(x; y), nats",
                    "H(mean q)",
                    "Mean H(q)",
                    "Active units",
                    "Effective beta",
                    "Trust in the map");

    private ModelRows() {}

    static List<List<String>> of(MetricTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (MetricTable.Row run : table.rows()) {
            MetricReport report = run.report();
            if (report.information().isPresent()
                    || report.latent().isPresent()
                    || report.map().isPresent()) {
                rows.add(row(run.name(), report));
            }
        }
        return rows;
    }

    private static List<String> row(String name, MetricReport report) {
        return List.of(
                name,
                report.information()
                        .map(ClusterInformation::mutualInformation)
                        .map(ScoreRows::number)
                        .orElse(ScoreRows.NONE),
                report.information()
                        .map(ClusterInformation::entropyOfMean)
                        .map(ScoreRows::number)
                        .orElse(ScoreRows.NONE),
                report.information()
                        .map(ClusterInformation::meanEntropy)
                        .map(ScoreRows::number)
                        .orElse(ScoreRows.NONE),
                report.latent()
                        .map(z -> z.activeUnits() + " of " + z.dimension())
                        .orElse(ScoreRows.NONE),
                report.latent()
                        .map(LatentScores::effectiveBeta)
                        .filter(beta -> beta.isPresent())
                        .map(beta -> plain(beta.getAsDouble()))
                        .orElse(ScoreRows.NONE),
                report.map().map(ModelRows::trust).orElse(ScoreRows.NONE));
    }

    private static String trust(MapScores map) {
        String sample =
                map.clips() < map.ofClips()
                        ? " on " + ScoreRows.clips(map.clips(), map.ofClips())
                        : "";
        return ScoreRows.number(map.trustworthiness()) + sample;
    }

    private static String plain(double beta) {
        return beta >= 100
                ? String.format(Locale.ROOT, "%,.0f", beta)
                : String.format(Locale.ROOT, "%.3g", beta);
    }
}
