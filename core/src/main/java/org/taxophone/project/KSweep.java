package org.taxophone.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;
import org.taxophone.training.EpochReport;

/// What several numbers of clusters are worth, without looking at labels.
///
/// @param recipe what was run
/// @param points one a number of clusters, ascending
public record KSweep(String recipe, List<Point> points) {
    /// Seeds that agree less than this find clusters of their own.
    private static final double LEAST_AGREEMENT = 0.5;

    /// A lead in silhouette below this is none.
    private static final double LEAST_LEAD = 0.02;

    public KSweep {
        points = List.copyOf(points);
    }

    /// One number of clusters.
    ///
    /// @param clusters K
    /// @param seeds how many runs finished
    /// @param objective mean final loss of a training, in nats, or the share of the variance within
    ///     clusters where nothing is trained
    /// @param silhouette mean over the seeds
    /// @param deviation standard deviation of the silhouette, NaN with one seed
    /// @param nullSilhouette what noise scores
    /// @param agreement mean adjusted Rand index between seeds, NaN with one seed
    /// @param used mean number of clusters with clips
    public record Point(
            int clusters,
            int seeds,
            double objective,
            double silhouette,
            double deviation,
            double nullSilhouette,
            double agreement,
            double used) {
        /// How far the silhouette is above that of noise.
        public double aboveNoise() {
            return silhouette - nullSilhouette;
        }
    }

    /// From an experiment of one recipe.
    public static KSweep of(Project project, ExperimentResults results) {
        List<Point> points = new ArrayList<>();
        String recipe = "";
        for (ExperimentResults.Row row : results.rows()) {
            recipe = row.group().choice().title();
            if (row.reports().isEmpty()) {
                continue;
            }
            double[] silhouettes = of(row, InternalScores::silhouette);
            points.add(
                    new Point(
                            row.reports().getFirst().clusters(),
                            row.reports().size(),
                            mean(
                                    row.runs().stream()
                                            .mapToDouble(number -> objective(project.run(number)))
                                            .toArray()),
                            mean(silhouettes),
                            deviation(silhouettes),
                            mean(of(row, InternalScores::nullSilhouette)),
                            row.agreement(),
                            mean(
                                    row.reports().stream()
                                            .mapToDouble(report -> report.used())
                                            .toArray())));
        }
        return new KSweep(recipe, points);
    }

    private static double[] of(ExperimentResults.Row row, ToDoubleFunction<InternalScores> score) {
        // in the recipe's own space; never in y, where a confident net scores near 1 whatever it
        // found
        return row.reports().stream()
                .flatMap(report -> report.in("features").or(() -> besideY(report)).stream())
                .mapToDouble(score)
                .toArray();
    }

    private static Optional<InternalScores> besideY(MetricReport report) {
        return report.internal().stream().filter(scores -> !scores.space().equals("y")).findFirst();
    }

    private static double objective(Run run) {
        List<EpochReport> epochs = run.epochs();
        if (!epochs.isEmpty()) {
            return epochs.getLast().training().total();
        }
        return run.metrics()
                .flatMap(metrics -> metrics.spaces().stream().findFirst())
                .flatMap(run::space)
                .flatMap(space -> run.assignment().map(found -> within(space, found)))
                .orElse(Double.NaN);
    }

    /// Share of the variance that lies within clusters, 0 to 1.
    private static double within(Embeddings space, ClusterAssignment assignment) {
        int dimension = space.dimension();
        double[][] sums = new double[assignment.clusterCount() + 1][dimension];
        int[] counts = new int[sums.length];
        int all = assignment.clusterCount();
        double squares = 0;
        for (int row = 0; row < space.rows(); row++) {
            int cluster = assignment.clusters()[row];
            if (cluster < 0) {
                continue;
            }
            counts[cluster]++;
            counts[all]++;
            for (int d = 0; d < dimension; d++) {
                double value = space.at(row, d);
                sums[cluster][d] += value;
                sums[all][d] += value;
                squares += value * value;
            }
        }
        double between = 0;
        for (int cluster = 0; cluster < all; cluster++) {
            between += counts[cluster] == 0 ? 0 : length(sums[cluster]) / counts[cluster];
        }
        double middle = length(sums[all]) / counts[all];
        return (squares - between) / (squares - middle);
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double value : vector) {
            sum += value * value;
        }
        return sum;
    }

    private static double mean(double[] values) {
        double sum = 0;
        int count = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sum += value;
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }

    private static double deviation(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : Math.sqrt(sum / (values.length - 1));
    }

    /// The number of clusters that the curves suggest; empty where they suggest none.
    public OptionalInt suggested() {
        List<Point> scored = scored();
        if (scored.size() < 2 || noBetterThanNoise(best(scored))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(best(scored).clusters());
    }

    private List<Point> scored() {
        return points.stream().filter(point -> Double.isFinite(point.aboveNoise())).toList();
    }

    private static Point best(List<Point> scored) {
        Point best = scored.getFirst();
        for (Point point : scored) {
            best = point.aboveNoise() > best.aboveNoise() ? point : best;
        }
        return best;
    }

    private static boolean noBetterThanNoise(Point best) {
        return best.aboveNoise() <= 0.05 * Math.abs(best.nullSilhouette());
    }

    /// What the curves suggest, and how sure that is, in a sentence or two.
    public String suggestion() {
        List<Point> scored = scored();
        if (scored.size() < 2) {
            return "Too few numbers of clusters were scored to say anything.";
        }
        Point best = best(scored);
        if (noBetterThanNoise(best)) {
            return "The curves suggest no number of clusters: no silhouette is above that of noise.";
        }
        String first =
                String.format(
                        Locale.ROOT,
                        "The curves suggest K = %d, where the silhouette is farthest above that of"
                                + " noise (%.2f against %.2f)%s.",
                        best.clusters(),
                        best.silhouette(),
                        best.nullSilhouette(),
                        Double.isNaN(best.agreement())
                                ? ""
                                : String.format(
                                        Locale.ROOT, " and seeds agree by %.2f", best.agreement()));
        return first + " " + doubt(best, scored);
    }

    private static String doubt(Point best, List<Point> scored) {
        Point next = scored.getFirst() == best ? scored.get(1) : scored.getFirst();
        for (Point point : scored) {
            next = point != best && point.aboveNoise() > next.aboveNoise() ? point : next;
        }
        double lead = best.aboveNoise() - next.aboveNoise();
        OptionalDouble spread =
                scored.stream().mapToDouble(Point::deviation).filter(Double::isFinite).max();
        if (spread.isEmpty()) {
            return "Not sure: with one seed there is no telling the lead over K = "
                    + next.clusters()
                    + " from chance; add seeds.";
        }
        if (lead <= Math.max(LEAST_LEAD, 2 * spread.getAsDouble())) {
            return String.format(
                    Locale.ROOT,
                    "Not sure: K = %d is nearly as good (%.3f behind; the seeds spread by %.3f).",
                    next.clusters(),
                    lead,
                    spread.getAsDouble());
        }
        if (best.agreement() < LEAST_AGREEMENT) {
            return "Not sure: seeds hardly agree on those clusters.";
        }
        boolean end = best == scored.getFirst() || best == scored.getLast();
        return end
                ? "It lies at the end of the range: try further numbers before trusting it."
                : String.format(
                        Locale.ROOT,
                        "Fairly sure: the next best, K = %d, is %.3f behind, more than twice the"
                                + " spread of the seeds (%.3f).",
                        next.clusters(),
                        lead,
                        spread.getAsDouble());
    }

    /// The points as comma-separated values.
    public String csv() {
        StringBuilder text =
                new StringBuilder(
                        "clusters,seeds,objective,silhouette,silhouette_sd,null_silhouette,agreement,used\n");
        for (Point point : points) {
            text.append(point.clusters()).append(',').append(point.seeds());
            for (double value :
                    new double[] {
                        point.objective(),
                        point.silhouette(),
                        point.deviation(),
                        point.nullSilhouette(),
                        point.agreement(),
                        point.used()
                    }) {
                text.append(',').append(Double.isFinite(value) ? Double.toString(value) : "");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
