package org.taxophone.export;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.ExperimentResults;

/// Which scores a table has, in the order of the sources.
public enum TableLayout {
    /// Table I of the categorical UVAC: accuracy in per cent, NMI, silhouette, Davies-Bouldin,
    /// Calinski-Harabasz in thousands; internal scores in the simplex of y where there is one.
    CAT_UVAC(
            List.of("y"),
            List.of(
                    external("accuracy", "Acc. %", 1, s -> 100 * s.accuracy()),
                    external("nmi", "NMI", 2, ExternalScores::nmi),
                    internal(
                            "silhouette",
                            "Silh.",
                            2,
                            Score.Order.HIGHER,
                            InternalScores::silhouette),
                    internal(
                            "davies_bouldin",
                            "DBI",
                            2,
                            Score.Order.LOWER,
                            InternalScores::daviesBouldin),
                    internal(
                            "calinski_harabasz_thousands",
                            "CHI ×1000",
                            2,
                            Score.Order.HIGHER,
                            s -> s.calinskiHarabasz() / 1000))),
    /// Table 1 of the IRMAS report: silhouette, Calinski-Harabasz and Davies-Bouldin of the codes,
    /// ARI, NMI, purity.
    IRMAS(
            List.of("z"),
            List.of(
                    internal(
                            "silhouette",
                            "Silhouette",
                            3,
                            Score.Order.HIGHER,
                            InternalScores::silhouette),
                    internal(
                            "calinski_harabasz",
                            "CH",
                            0,
                            Score.Order.HIGHER,
                            InternalScores::calinskiHarabasz),
                    internal(
                            "davies_bouldin",
                            "DB",
                            2,
                            Score.Order.LOWER,
                            InternalScores::daviesBouldin),
                    external("ari", "ARI", 3, ExternalScores::ari),
                    external("nmi", "NMI", 3, ExternalScores::nmi),
                    external("purity", "Purity", 3, ExternalScores::purity))),
    /// What there is to say of any recipe: agreement with labels, and the silhouette beside its
    /// null.
    PLAIN(
            List.of("features", "z"),
            List.of(
                    external("accuracy", "Accuracy %", 1, s -> 100 * s.accuracy()),
                    external("nmi", "NMI", 3, ExternalScores::nmi),
                    external("ari", "ARI", 3, ExternalScores::ari),
                    external("purity", "Purity", 3, ExternalScores::purity),
                    internal(
                            "silhouette",
                            "Silhouette",
                            3,
                            Score.Order.HIGHER,
                            InternalScores::silhouette),
                    internal(
                            "null_silhouette",
                            "Silhouette of noise",
                            3,
                            Score.Order.NEITHER,
                            InternalScores::nullSilhouette),
                    new Score(
                            "used",
                            "Clusters used",
                            1,
                            Score.Order.NEITHER,
                            false,
                            (report, in) -> report.used())));

    /// One column.
    ///
    /// @param key in CSV files
    /// @param title above the column
    /// @param decimals digits after the point
    /// @param order which way is better
    /// @param internal true if it is taken in a space
    record Score(
            String key,
            String title,
            int decimals,
            Order order,
            boolean internal,
            Reading reading) {
        /// Which values are better.
        enum Order {
            HIGHER,
            LOWER,
            NEITHER
        }

        /// Finds the score in a report; NaN where it has none.
        interface Reading {
            double of(MetricReport report, Optional<InternalScores> space);
        }
    }

    private final List<String> spaces;
    private final List<Score> scores;

    TableLayout(List<String> spaces, List<Score> scores) {
        this.spaces = spaces;
        this.scores = scores;
    }

    private static Score external(
            String key, String title, int decimals, ToDoubleFunction<ExternalScores> score) {
        return new Score(
                key,
                title,
                decimals,
                Score.Order.HIGHER,
                false,
                (report, in) -> report.external().map(score::applyAsDouble).orElse(Double.NaN));
    }

    private static Score internal(
            String key,
            String title,
            int decimals,
            Score.Order order,
            ToDoubleFunction<InternalScores> score) {
        return new Score(
                key,
                title,
                decimals,
                order,
                true,
                (report, in) -> in.map(score::applyAsDouble).orElse(Double.NaN));
    }

    List<Score> scores() {
        return scores;
    }

    /// The space that internal scores are read from: the layout's own, or the recipe's first.
    String space(ExperimentResults.Row row) {
        return space(row, "");
    }

    /// The same, where a space is preferred to the layout's own.
    String space(ExperimentResults.Row row, String preferred) {
        return row.reports().stream()
                .findFirst()
                .flatMap(report -> internal(report, preferred))
                .map(InternalScores::space)
                .orElse("–");
    }

    private Optional<InternalScores> internal(MetricReport report, String preferred) {
        return Stream.concat(Stream.of(preferred), spaces.stream())
                .flatMap(space -> report.in(space).stream())
                .findFirst()
                .or(() -> report.internal().stream().findFirst());
    }

    Spread spread(ExperimentResults.Row row, Score score) {
        return spread(row, score, "");
    }

    /// The same, where a space is preferred to the layout's own.
    Spread spread(ExperimentResults.Row row, Score score, String preferred) {
        return Spread.of(
                row.reports().stream()
                        .mapToDouble(
                                report -> score.reading().of(report, internal(report, preferred)))
                        .toArray());
    }
}
