package org.taxophone.app.feature.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taxophone.app.control.chart.ChartData;
import org.taxophone.app.control.chart.Usage;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.job.JobProgress;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.EpochReport;
import org.taxophone.training.Finding;
import org.taxophone.training.LatentUse;
import org.taxophone.training.TrainingConfig;

/// Puts one moment of a run into words and charts.
final class PageMaker {
    private static final int RECENT = 5;

    /// Below this share of ln K the clusters say next to nothing.
    private static final double IGNORED = 0.1;

    private final WatchedRun run;
    private final TrainingRecord.Moment moment;
    private final TrainingPage.Phase phase;
    private final TrainingConfig config;

    PageMaker(WatchedRun run, TrainingPage.Phase phase) {
        this.run = run;
        this.phase = phase;
        moment = run.record().moment();
        config = run.config();
    }

    /// @param along what the x axes show
    /// @param dismissed kinds of findings that were closed
    /// @param progress of the job, for the time before the first epoch
    /// @param ghosts epochs of the runs behind the curves, by their numbers
    TrainingPage page(
            EpochCharts.Along along,
            Set<Finding.Kind> dismissed,
            JobProgress progress,
            Map<Integer, EpochCharts.Other> ghosts) {
        List<Finding> findings =
                moment.findings().stream()
                        .filter(finding -> !dismissed.contains(finding.kind()))
                        .filter(this::stillHolds)
                        .sorted(Comparator.comparing(Finding::kind).reversed())
                        .toList();
        Set<Finding.Kind> kinds = findings.stream().map(Finding::kind).collect(Collectors.toSet());
        Map<Measure, ChartData> charts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            if (measure.isPartOf(run.model(), config)) {
                charts.put(
                        measure,
                        EpochCharts.behind(
                                EpochCharts.of(
                                        measure, moment.epochs(), config, clusters(), kinds, along),
                                measure,
                                ghosts.values(),
                                along));
            }
        }
        int best = EpochCharts.best(moment.epochs());
        Usage usage = usage();
        return new TrainingPage(
                phase,
                Messages.text("training.title", run.number(), run.recipe().name()),
                badges(),
                headline(progress),
                phase == TrainingPage.Phase.TRAINING ? speed() : "",
                left(progress),
                share(progress),
                findings,
                charts,
                best == 0 ? 0 : moment.epochs().get(best - 1).epoch(),
                usage,
                (int) IntStream.of(usage.counts()).filter(count -> count > 0).count(),
                numbers(),
                footnotes(),
                moment.reconstructions(),
                drawsBack(),
                moment.last().map(EpochReport::epoch).orElse(0),
                ghosts.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    // A training often gets over what was seen early; the last epoch says whether it did.
    private boolean stillHolds(Finding finding) {
        if (moment.last().isEmpty()) {
            return true;
        }
        EpochReport now = moment.last().get();
        return switch (finding.kind()) {
            case UNUSED_CLUSTERS -> now.usedClusters() < now.usage().length;
            case LATENT_COLLAPSED -> now.latent().map(LatentUse::collapsed).orElse(true);
            case CLUSTERS_IGNORED ->
                    now.mutualInformation() < IGNORED * Math.log(now.usage().length);
            case NO_PROGRESS -> finding.standsStill(bestEpoch(), config.patience());
            default -> true;
        };
    }

    // once an epoch has ended, what was drawn is there
    private boolean drawsBack() {
        return moment.reconstructions().isPresent()
                || moment.last().isEmpty() && Measure.RECONSTRUCTION.isPartOf(run.model(), config);
    }

    private int clusters() {
        return moment.last()
                .flatMap(EpochReport::clusters)
                .map(use -> use.usage().length)
                .orElse(Math.max(2, run.clusters()));
    }

    private List<String> badges() {
        List<String> badges = new ArrayList<>();
        if (run.clusters() > 0) {
            badges.add(Messages.text("training.badge.clusters", run.clusters()));
        }
        if (Measure.KL_Z.isPartOf(run.model(), config)) {
            badges.add(Messages.text("training.badge.lambda", plain(config.loss().lambda())));
        }
        if (config.loss() instanceof CategoricalLossConfig loss
                && Measure.TAU.isPartOf(run.model(), config)) {
            badges.add(
                    Messages.text(
                            "training.badge.tau", plain(loss.tauStart()), plain(loss.tauEnd())));
        }
        badges.add(Messages.text("training.badge.seed", Long.toString(run.seed())));
        return badges;
    }

    private static String plain(double value) {
        return value == Math.rint(value)
                ? Figures.decimal(value, 1)
                : org.taxophone.app.control.chart.Figures.three(value).replaceAll("0$", "");
    }

    private String headline(JobProgress progress) {
        int epoch = moment.last().map(EpochReport::epoch).orElse(0);
        return switch (phase) {
            case WAITING -> Messages.text("training.waiting");
            case PREPARING, FINISHING ->
                    progress.stage().isEmpty()
                            ? Messages.text("training.preparing")
                            : Phrases.capitalStage(progress.stage());
            case TRAINING ->
                    Messages.text(
                            "training.epoch",
                            Math.min(epoch + 1, config.epochs()),
                            config.epochs());
            case PAUSED -> Messages.text("training.paused", epoch);
            case DONE ->
                    Messages.text(
                            "training.done",
                            run.number(),
                            epoch,
                            Figures.duration(seconds()),
                            bestEpoch());
            case INTERRUPTED -> Messages.text("training.interrupted", epoch, config.epochs());
            case FAILED ->
                    moment.failed()
                            .map(f -> Messages.text("training.failed", f.epoch(), f.problem()))
                            .orElse(Messages.text("training.failed.before", run.number()));
        };
    }

    private int bestEpoch() {
        return moment.finished()
                .map(finished -> finished.bestEpoch())
                .orElseGet(
                        () -> {
                            int best = EpochCharts.best(moment.epochs());
                            return best == 0 ? 0 : moment.epochs().get(best - 1).epoch();
                        });
    }

    private double seconds() {
        return moment.finished()
                .map(finished -> finished.seconds())
                .orElseGet(() -> moment.epochs().stream().mapToDouble(EpochReport::seconds).sum());
    }

    private String speed() {
        return moment.last()
                .map(
                        report ->
                                Messages.text(
                                        "training.speed",
                                        Figures.duration(secondsPerEpoch()),
                                        Figures.count(report.clipsPerSecond())))
                .orElse("");
    }

    private double secondsPerEpoch() {
        List<EpochReport> epochs = moment.epochs();
        return epochs.subList(Math.max(0, epochs.size() - RECENT), epochs.size()).stream()
                .mapToDouble(EpochReport::seconds)
                .average()
                .orElse(0);
    }

    // the job's own guess, which the status bar shows too
    private String left(JobProgress progress) {
        boolean known =
                phase == TrainingPage.Phase.PREPARING || phase == TrainingPage.Phase.TRAINING;
        return known && progress.etaSeconds().isPresent()
                ? Messages.text("job.left", Figures.about(progress.etaSeconds().getAsDouble()))
                : "";
    }

    private double share(JobProgress progress) {
        return switch (phase) {
            case WAITING -> 0;
            case PREPARING, FINISHING -> progress.fraction().orElse(-1);
            case DONE -> 1;
            case TRAINING, PAUSED, INTERRUPTED, FAILED -> epochShare();
        };
    }

    private double epochShare() {
        int epoch = moment.last().map(EpochReport::epoch).orElse(0);
        double within =
                moment.batch()
                        .filter(batch -> batch.epoch() == epoch + 1)
                        .map(batch -> batch.batch() / (double) Math.max(1, batch.batches()))
                        .orElse(0.0);
        return Math.min(1, (epoch + within) / config.epochs());
    }

    private Usage usage() {
        Optional<EpochReport> last = moment.last();
        if (last.flatMap(EpochReport::clusters).isEmpty()) {
            return Usage.NONE;
        }
        int[] heads = last.get().usage();
        int[] counts = numbered(heads);
        int[] head = numbered(IntStream.rangeClosed(1, heads.length).toArray()); // 0 for none
        List<String> remarks =
                IntStream.range(0, counts.length)
                        .mapToObj(
                                cluster ->
                                        counts[cluster] > 0 || head[cluster] == 0
                                                ? ""
                                                : emptySince(head[cluster] - 1))
                        .toList();
        return new Usage(counts, remarks);
    }

    private String emptySince(int head) {
        return Messages.text("training.usage.empty", EmptySince.epoch(moment.epochs(), head));
    }

    private int[] numbered(int[] counts) {
        return run.numbers().map(found -> found.renumbered(counts)).orElse(counts);
    }

    private String numbers() {
        if (moment.last().isEmpty()) {
            return "";
        }
        return run.numbers()
                .map(
                        found ->
                                found.moved() == 0
                                        ? Messages.text("training.numbers.same")
                                        : Messages.text(
                                                "training.numbers.moved",
                                                found.moved(),
                                                found.common()))
                .orElse(
                        Messages.text(
                                phase == TrainingPage.Phase.DONE
                                        ? "training.numbers.other"
                                        : "training.numbers.own"));
    }

    private List<String> footnotes() {
        return moment.last().map(this::footnotes).orElse(List.of());
    }

    private List<String> footnotes(EpochReport report) {
        List<String> notes = new ArrayList<>();
        report.clusters()
                .ifPresent(
                        use -> {
                            notes.add(
                                    Messages.text(
                                            "training.spread",
                                            Figures.decimal(use.entropyOfMean(), 2),
                                            Figures.decimal(Math.log(use.usage().length), 2)));
                            notes.add(
                                    Messages.text(
                                            "training.doubt",
                                            Figures.decimal(use.meanEntropy(), 2)));
                        });
        report.latent()
                .ifPresent(
                        use ->
                                notes.add(
                                        Messages.text(
                                                "training.active", use.active(), use.dimension())));
        return notes;
    }
}
