package org.taxophone.app.feature.results;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.ClusterChoice;
import org.taxophone.export.Spread;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.project.RunState;
import org.taxophone.project.RunSummary;
import org.taxophone.training.Finding;

/// A row of the table.
///
/// @param level what the row stands for
/// @param runs those that differ in nothing but the seed, oldest first; one but for a group
record ResultRow(Level level, List<RunSummary> runs) {
    private static final String FEATURES = "features";

    /// What a row stands for.
    enum Level {
        /// Finished runs of the same settings; it can be compared.
        GROUP,
        /// One run of an opened group.
        SEED,
        /// A run that has no scores yet, or never will.
        UNFINISHED
    }

    ResultRow {
        runs = List.copyOf(runs);
    }

    private RunSummary first() {
        return runs.getFirst();
    }

    /// The number of its first run, by which it is known.
    int number() {
        return first().number();
    }

    List<Integer> numbers() {
        return runs.stream().map(RunSummary::number).toList();
    }

    RunState state() {
        return first().state();
    }

    /// True if it can be opened to its seeds.
    boolean opens() {
        return level == Level.GROUP && runs.size() > 1;
    }

    /// "robust", and the seed where the row is one run of several.
    String title() {
        return switch (level) {
            case GROUP -> first().document().recipe().name();
            case SEED -> Messages.text("results.seed", seed());
            case UNFINISHED ->
                    Messages.text("results.title.seed", first().document().recipe().name(), seed());
        };
    }

    private String seed() {
        return Long.toString(first().document().config().seed());
    }

    /// How many seeds a group has; empty of other rows.
    String seeds() {
        return level == Level.GROUP ? Integer.toString(runs.size()) : "";
    }

    List<String> badges() {
        return level == Level.SEED ? List.of() : RunBadges.of(first());
    }

    /// How the program chose the number of clusters of its first run; empty where it was given.
    Optional<ClusterChoice> choice() {
        return first().choice();
    }

    /// True if its first run is finished and keeps a model of its own.
    boolean learnt() {
        return state() == RunState.FINISHED && first().applied().isEmpty();
    }

    /// What a person should know of any of its runs, each kind once.
    List<Finding> findings() {
        return runs.stream()
                .flatMap(run -> run.findings().stream())
                .collect(
                        Collectors.toMap(
                                Finding::kind,
                                finding -> finding,
                                (one, other) -> one,
                                java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    boolean starred() {
        return runs.stream().anyMatch(run -> run.document().starred());
    }

    /// A person's words.
    String note() {
        return first().document().note();
    }

    String problem() {
        return first().document().problem();
    }

    /// A score over its runs; the mean is NaN where they have none.
    Spread spread(Score score) {
        return Spread.of(values(score));
    }

    /// The score of each of its runs that has scores; NaN where it has not this one.
    double[] values(Score score) {
        return reports().mapToDouble(report -> score.of(report, shape(report))).toArray();
    }

    /// The same score on noise.
    Spread noise(Score score) {
        return Spread.of(reports().mapToDouble(report -> score.ofNoise(shape(report))).toArray());
    }

    Verdict verdict(Score score) {
        double deviation =
                internal().map(shape -> Verdict.deviation(score, shape)).orElse(Double.NaN);
        return Verdict.of(score, spread(score).mean(), noise(score).mean(), deviation);
    }

    /// True if it has scores against labels.
    boolean labelled() {
        return Stream.of(Score.values())
                .anyMatch(score -> score.againstLabels() && !Double.isNaN(spread(score).mean()));
    }

    /// Shape in the space that was learned, of its first run.
    Optional<InternalScores> internal() {
        return reports().findFirst().flatMap(this::shape);
    }

    // In the space in which the clusters were found: in y a sure net scores 1 whatever it found.
    private Optional<InternalScores> shape(MetricReport report) {
        return first().document()
                .recipe()
                .headLoss()
                .filter(loss -> loss.assignment().partsFeatures())
                .flatMap(loss -> report.in(FEATURES))
                .or(() -> report.internal().stream().findFirst());
    }

    /// The space of the shape: "y", "z", "x"; empty where there is none.
    String space() {
        return internal().map(InternalScores::space).orElse("");
    }

    /// Mean time of a run, NaN until one is finished.
    double seconds() {
        return Spread.of(
                        runs.stream()
                                .mapToDouble(RunSummary::seconds)
                                .filter(time -> time > 0)
                                .toArray())
                .mean();
    }

    private Stream<MetricReport> reports() {
        return runs.stream().flatMap(run -> run.metrics().stream());
    }

    /// True if every word stands in its number, title, badges, names of changed settings, findings
    /// or note.
    boolean matches(String words) {
        String all =
                Stream.of(
                                Stream.of(Integer.toString(number()), title(), note(), problem()),
                                badges().stream(),
                                first().document().recipe().changes().keySet().stream(),
                                findings().stream().map(Finding::headline))
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }
}
