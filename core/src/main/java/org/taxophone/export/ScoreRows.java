package org.taxophone.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;

/// Scores as words for people: one row a run and space, three digits, "–" where there is no score.
final class ScoreRows {
    static final List<String> HEADER =
            List.of(
                    "Run",
                    "Used",
                    "Accuracy",
                    "NMI",
                    "AMI",
                    "ARI",
                    "Purity",
                    "Homogeneity",
                    "Completeness",
                    "Space",
                    "Silhouette (null)",
                    "Davies-Bouldin (null)",
                    "Calinski-Harabasz (null)",
                    "Better than noise",
                    "Clips");

    static final String NONE = "–";

    private ScoreRows() {}

    static List<List<String>> of(MetricTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (MetricTable.Row run : table.rows()) {
            if (run.report().internal().isEmpty()) {
                rows.add(row(run, Optional.empty()));
            }
            for (InternalScores scores : run.report().internal()) {
                rows.add(row(run, Optional.of(scores)));
            }
        }
        return rows;
    }

    private static List<String> row(MetricTable.Row run, Optional<InternalScores> internal) {
        return Stream.of(
                        run.name(),
                        run.report().used() + " of " + run.report().clusters(),
                        external(run, ExternalScores::accuracy),
                        external(run, ExternalScores::nmi),
                        external(run, ExternalScores::ami),
                        external(run, ExternalScores::ari),
                        external(run, ExternalScores::purity),
                        external(run, ExternalScores::homogeneity),
                        external(run, ExternalScores::completeness),
                        internal.map(InternalScores::space).orElse(NONE),
                        internal.map(s -> both(s.silhouette(), s.nullSilhouette())).orElse(NONE),
                        internal.map(s -> both(s.daviesBouldin(), s.nullDaviesBouldin()))
                                .orElse(NONE),
                        internal.map(s -> both(s.calinskiHarabasz(), s.nullCalinskiHarabasz()))
                                .orElse(NONE),
                        internal.map(ScoreRows::verdict).orElse(NONE),
                        internal.map(s -> clips(s.clips(), s.ofClips())).orElse(NONE))
                .toList();
    }

    private static String verdict(InternalScores scores) {
        if (Double.isNaN(scores.silhouette())) {
            return NONE;
        }
        return scores.betterThanNoise() ? "yes" : "no";
    }

    private static String external(MetricTable.Row run, ToDoubleFunction<ExternalScores> score) {
        return run.report()
                .external()
                .map(scores -> number(score.applyAsDouble(scores)))
                .orElse(NONE);
    }

    private static String both(double score, double nothing) {
        return Double.isNaN(score) ? NONE : number(score) + " (" + number(nothing) + ")";
    }

    /// "5,000 of 48,200" where a score was taken on a sample.
    static String clips(int scored, int all) {
        return scored < all
                ? String.format(Locale.ROOT, "%,d of %,d", scored, all)
                : String.valueOf(scored);
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return NONE;
        }
        String format = Math.abs(value) >= 100 ? "%.0f" : "%.3f";
        return String.format(Locale.ROOT, format, value).replace('-', '−');
    }
}
