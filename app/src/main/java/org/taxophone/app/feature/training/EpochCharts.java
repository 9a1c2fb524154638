package org.taxophone.app.feature.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.taxophone.app.control.chart.ChartData;
import org.taxophone.app.control.chart.Curve;
import org.taxophone.app.i18n.Messages;
import org.taxophone.training.EpochReport;
import org.taxophone.training.Finding;
import org.taxophone.training.TrainingConfig;

/// Turns reports of epochs into small charts.
final class EpochCharts {
    /// What the x axes show.
    enum Along {
        EPOCH,
        STEP,
        TIME;

        String words() {
            return switch (this) {
                case EPOCH -> Messages.text("training.along.epoch");
                case STEP -> Messages.text("training.along.step");
                case TIME -> Messages.text("training.along.time");
            };
        }
    }

    /// Another training.
    ///
    /// @param batchSize how many clips a step took
    record Other(List<EpochReport> reports, int batchSize) {}

    private EpochCharts() {}

    /// @param clusters K, for the level ln K
    static ChartData of(
            Measure measure,
            List<EpochReport> reports,
            TrainingConfig config,
            int clusters,
            Set<Finding.Kind> findings,
            Along along) {
        double[] x = along(reports, along, config.batchSize());
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve(Curve.Role.TRAINING, x, values(reports, measure::training)));
        if (reports.stream().anyMatch(report -> measure.validation(report).isPresent())) {
            ToDoubleFunction<EpochReport> heldOut =
                    report -> measure.validation(report).orElse(Double.NaN);
            curves.add(new Curve(Curve.Role.VALIDATION, x, values(reports, heldOut)));
        }
        double end = x.length == 0 ? 1 : x[x.length - 1];
        if (along == Along.EPOCH) {
            end = config.epochs();
        } else if (along == Along.STEP && x.length > 0) {
            end = end * config.epochs() / reports.getLast().epoch();
        }
        ChartData data = ChartData.of(curves, end).withAttention(speaksOf(measure, findings));
        if (along == Along.EPOCH) {
            int from = reports.isEmpty() ? 1 : reports.getLast().epoch();
            double now = reports.isEmpty() ? Double.MAX_VALUE : measure.training(reports.getLast());
            data = data.withSchedule(Plan.of(measure, config, from, now));
        }
        if (measure == Measure.KL_Y || measure == Measure.MUTUAL_INFORMATION) {
            data = data.withReference(Math.log(clusters));
        }
        boolean showsBest = measure == Measure.OBJECTIVE || measure == Measure.RECONSTRUCTION;
        int best = best(reports);
        return showsBest && best > 0 ? data.withBest(x[best - 1]) : data;
    }

    /// Other runs behind a chart, their training alone.
    static ChartData behind(
            ChartData chart, Measure measure, Collection<Other> others, Along along) {
        return chart.withGhosts(
                others.stream()
                        .map(
                                other ->
                                        new Curve(
                                                Curve.Role.GHOST,
                                                along(other.reports(), along, other.batchSize()),
                                                values(other.reports(), measure::training)))
                        .toList());
    }

    /// Place of the epoch with the least objective, counting from 1; held-out clips decide where
    /// there are some. 0 before the first epoch.
    static int best(List<EpochReport> reports) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < reports.size(); i++) {
            EpochReport report = reports.get(i);
            double value = report.validation().orElse(report.training()).total();
            if (value < least) {
                least = value;
                best = i + 1;
            }
        }
        return best;
    }

    private static boolean speaksOf(Measure measure, Set<Finding.Kind> findings) {
        return switch (measure) {
            case KL_Z -> findings.contains(Finding.Kind.LATENT_COLLAPSED);
            case MUTUAL_INFORMATION ->
                    findings.contains(Finding.Kind.CLUSTERS_IGNORED)
                            || findings.contains(Finding.Kind.UNUSED_CLUSTERS);
            case BALANCE -> findings.contains(Finding.Kind.UNUSED_CLUSTERS);
            case OBJECTIVE ->
                    findings.contains(Finding.Kind.NO_PROGRESS)
                            || findings.contains(Finding.Kind.NOT_FINITE);
            default -> false;
        };
    }

    private static double[] along(List<EpochReport> reports, Along along, int batchSize) {
        double[] x = new double[reports.size()];
        double seconds = 0;
        for (int i = 0; i < x.length; i++) {
            EpochReport report = reports.get(i);
            seconds += report.seconds();
            x[i] =
                    switch (along) {
                        case EPOCH -> report.epoch();
                        case STEP -> report.epoch() * stepsOf(report, batchSize);
                        case TIME -> seconds;
                    };
        }
        return x;
    }

    /// Batches of an epoch, by what was trained in it: a report knows its speed and its time.
    private static double stepsOf(EpochReport report, int batchSize) {
        return Math.max(1, Math.round(report.seconds() * report.clipsPerSecond() / batchSize));
    }

    private static double[] values(List<EpochReport> reports, ToDoubleFunction<EpochReport> value) {
        return reports.stream().mapToDouble(value).toArray();
    }
}
