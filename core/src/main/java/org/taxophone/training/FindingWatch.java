package org.taxophone.training;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.taxophone.training.Finding.Kind;

/// Watches the epochs for the traps that a variational clustering falls into, and says each once,
/// in plain words; a loss that stands still is told again if it fell meanwhile.
final class FindingWatch {
    /// Epochs that a trap must last before it is told.
    private static final int PATIENCE = 3;

    /// An effective beta that is so many times lambda is told.
    private static final double HIDDEN = 4;

    /// No net of these learns in steps as long as this; a third of it would not help either.
    private static final double WILD = 0.03;

    private static final Map<String, String> SUMMED = Map.of("reduction", "sum", "lambda", "1");

    private final TrainingConfig config;
    private final int grace;
    private final Set<Kind> told = EnumSet.noneOf(Kind.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>();
    private int unusedSince;
    private int ignoredSince;

    FindingWatch(TrainingConfig config) {
        this.config = config;
        grace = Math.max(PATIENCE, config.epochs() / 10);
    }

    /// What can be stored and come back to.
    record Memory(List<Finding> findings, List<Double> losses, int unusedSince, int ignoredSince) {}

    Memory memory() {
        return new Memory(List.copyOf(findings), List.copyOf(losses), unusedSince, ignoredSince);
    }

    void restore(Memory memory) {
        findings.clear();
        findings.addAll(memory.findings());
        told.clear();
        findings.forEach(finding -> told.add(finding.kind()));
        losses.clear();
        losses.addAll(memory.losses());
        unusedSince = memory.unusedSince();
        ignoredSince = memory.ignoredSince();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// Looks at an epoch.
    ///
    /// @param loss comparable between epochs
    /// @return what is new
    List<Finding> look(EpochReport report, double loss) {
        if (Double.isFinite(loss)) { // a pre-training has none to compare
            losses.add(loss);
        }
        List<Finding> fresh = new ArrayList<>();
        if (config.loss() instanceof CategoricalLossConfig categorical
                && categorical.assignment().followsHead()) { // else it decides nothing
            unused(report, Map.of("balanceWeight", heavier(categorical.balanceWeight())))
                    .ifPresent(fresh::add);
            ignored(report).ifPresent(fresh::add);
        }
        if (config.loss() instanceof MixtureLossConfig mixture
                && report.phase() == TrainingPhase.TRAINING) {
            unused(
                            report,
                            mixture.preTrainingShare() == 0
                                    ? Map.of("preTrainingShare", "0.4")
                                    : Map.of("lambda", twoDigits(mixture.lambda() / 4)))
                    .ifPresent(fresh::add);
        }
        hiddenBeta(report).ifPresent(fresh::add);
        collapsed(report).ifPresent(fresh::add);
        stuck(report).ifPresent(fresh::add);
        findings.addAll(fresh);
        return fresh;
    }

    /// A balance term, or one that weighs more.
    private static String heavier(double weight) {
        return weight > 0 ? twoDigits(4 * weight) : "1";
    }

    private Optional<Finding> unused(EpochReport report, Map<String, String> remedy) {
        int clusters = report.usage().length;
        int used = report.usedClusters();
        boolean meant = config.loss().dropAfterEpochs() > 0 && used > 1;
        if (used == clusters || meant || report.epoch() <= grace) {
            unusedSince = 0;
            return Optional.empty();
        }
        unusedSince = unusedSince == 0 ? report.epoch() : unusedSince;
        if (report.epoch() - unusedSince + 1 < PATIENCE) {
            return Optional.empty();
        }
        return tell(
                Kind.UNUSED_CLUSTERS,
                unusedSince,
                ClusterUse.inWords(used, clusters) + " since epoch " + unusedSince,
                "Clusters that lost all their clips seldom win them back. Train again with the"
                        + (remedy.containsKey("balanceWeight") ? " balance term" : " change below")
                        + ", or ask for "
                        + Math.max(2, used)
                        + " clusters",
                remedy);
    }

    private Optional<Finding> ignored(EpochReport report) {
        double most = Math.log(report.usage().length);
        boolean blind = report.mutualInformation() < 0.05 * most;
        if (!blind || report.epoch() <= grace + config.loss().lambdaWarmUpEpochs()) {
            ignoredSince = 0;
            return Optional.empty();
        }
        ignoredSince = ignoredSince == 0 ? report.epoch() : ignoredSince;
        if (report.epoch() - ignoredSince + 1 < PATIENCE) {
            return Optional.empty();
        }
        return tell(
                Kind.CLUSTERS_IGNORED,
                ignoredSince,
                "The clusters say next to nothing about the clips since epoch " + ignoredSince,
                "Every clip gets nearly the same probabilities, so the decoder has learnt to do"
                        + " without them. Let lambda rise slowly, or lower it",
                Map.of("lambdaWarmUpEpochs", Integer.toString(Math.max(1, config.epochs() / 3))));
    }

    /// Means instead of sums make lambda something else than it looks like.
    private Optional<Finding> hiddenBeta(EpochReport report) {
        boolean means =
                config.loss() instanceof AutoencoderLossConfig loss
                        && loss.reduction() == Reduction.MEAN;
        OptionalDouble beta = report.effectiveBeta();
        if (!means || beta.isEmpty() || beta.getAsDouble() < HIDDEN * report.lambda()) {
            return Optional.empty();
        }
        return tell(
                Kind.HIDDEN_BETA,
                report.epoch(),
                "A lambda of "
                        + twoDigits(config.loss().lambda())
                        + " acts here like one of "
                        + whole(beta.getAsDouble()),
                "Error and KL are averaged, the error over many more numbers than the KL: the pull"
                        + " to the prior is stronger than it looks. Sum both, and lambda means what"
                        + " it says",
                SUMMED);
    }

    private Optional<Finding> collapsed(EpochReport report) {
        boolean dead =
                report.latent().map(LatentUse::collapsed).orElse(false)
                        && report.epoch() > grace + config.loss().lambdaWarmUpEpochs();
        if (!dead) {
            return Optional.empty();
        }
        boolean clustersInZ = !(config.loss() instanceof CategoricalLossConfig);
        LatentUse use = report.latent().orElseThrow();
        return tell(
                Kind.LATENT_COLLAPSED,
                report.epoch(),
                (clustersInZ ? use.carrying() : use.alive()) + " at epoch " + report.epoch(),
                clustersInZ
                        ? "The clusters are cut from what is left: a silhouette in this space is"
                                + " that of noise in as few dimensions. Sum the terms of the loss,"
                                + " lower lambda, or let it rise slowly"
                        : "Clips of one cluster all look alike to the decoder: scores on z mean"
                                + " little. Lower lambda, or let it rise slowly",
                clustersInZ
                                && config.loss() instanceof AutoencoderLossConfig loss
                                && loss.reduction() == Reduction.MEAN
                        ? SUMMED
                        : Map.of("lambda", twoDigits(config.loss().lambda() / 4)));
    }

    private Optional<Finding> stuck(EpochReport report) {
        int span = config.patience();
        int seen = losses.size();
        if (seen < 2 * span || report.epoch() > 0.8 * config.epochs()) {
            return Optional.empty();
        }
        if (told.contains(Kind.NO_PROGRESS)) {
            int best = bestEpoch(report.epoch());
            if (stood().standsStill(best, span) || report.epoch() - best < span) {
                return Optional.empty();
            }
            told.remove(Kind.NO_PROGRESS); // it fell after all, and stands again
        }
        double before = least(seen - 2 * span, seen - span);
        double now = least(seen - span, seen);
        if (before - now > 1e-3 * Math.abs(before)) {
            return Optional.empty();
        }
        return tell(
                Kind.NO_PROGRESS,
                report.epoch() - span + 1,
                (report.validation().isPresent() ? "The loss on held-out clips" : "The loss")
                        + " has not fallen for "
                        + span
                        + " epochs",
                "The training may be done, or its steps are too long. Stop and keep the best, or"
                        + " train again with a lower learning rate",
                Map.of("learningRate", twoDigits(config.learningRate() / 3)));
    }

    /// What was said last of a loss that stands still.
    private Finding stood() {
        return findings.reversed().stream()
                .filter(finding -> finding.kind() == Kind.NO_PROGRESS)
                .findFirst()
                .orElseThrow();
    }

    /// The epoch of the least loss, the first of equal ones.
    ///
    /// @param now the epoch of the last loss
    private int bestEpoch(int now) {
        int best = 0;
        for (int i = 1; i < losses.size(); i++) {
            if (losses.get(i) < losses.get(best)) {
                best = i;
            }
        }
        return now - (losses.size() - 1 - best);
    }

    /// A person reads it on a button: 0.0017, not 0.0016666666666666668.
    private static String twoDigits(double value) {
        return new BigDecimal(value).round(new MathContext(2)).toPlainString();
    }

    /// 1,040: for reading.
    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private double least(int from, int to) {
        return losses.subList(from, to).stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    /// A loss that is no number ends the training.
    Finding notFinite(String term, int epoch) {
        double rate = config.learningRate();
        Finding finding =
                new Finding(
                        Kind.NOT_FINITE,
                        epoch,
                        "The loss stopped being a number in epoch "
                                + epoch
                                + ": "
                                + term
                                + ", with a learning rate of "
                                + rate,
                        "The last good state is kept. Train again with a lower learning rate, or"
                                + " limit the gradient's length",
                        Map.of(
                                "learningRate",
                                rate > WILD ? "0.001" : twoDigits(rate / 3),
                                "gradientNorm",
                                "5"));
        findings.add(finding);
        return finding;
    }

    private Optional<Finding> tell(
            Kind kind, int since, String headline, String explanation, Map<String, String> remedy) {
        return told.add(kind)
                ? Optional.of(new Finding(kind, since, headline, explanation, remedy))
                : Optional.empty();
    }
}
