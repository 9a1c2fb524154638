package org.taxophone.app.feature.training;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.taxophone.training.EpochReport;
import org.taxophone.training.LossTerms;
import org.taxophone.training.TrainingConfig;

/// What the small charts show, in their order.
enum Measure {
    OBJECTIVE(LossTerms::total),
    RECONSTRUCTION(LossTerms::reconstruction),
    KL_Z(LossTerms::klZ),
    KL_Y(LossTerms::klY),
    BALANCE(LossTerms::balance),
    CONSISTENCY(LossTerms::consistency),
    OVER_CLUSTERING(LossTerms::overClustering),
    CONTRAST(LossTerms::contrast),
    MUTUAL_INFORMATION(null),
    TAU(null),
    LEARNING_RATE(null);

    private final Optional<ToDoubleFunction<LossTerms>> term;

    Measure(@org.jspecify.annotations.Nullable ToDoubleFunction<LossTerms> term) {
        this.term = Optional.ofNullable(term);
    }

    /// Key of its texts: "kl_z".
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// True if a training with this config has it; terms without weight stay at 0 and are left out.
    boolean isPartOf(TrainingConfig config) {
        return switch (this) {
            case RECONSTRUCTION, KL_Z, KL_Y, TAU -> config.variationalWeight() > 0;
            case BALANCE -> config.balanceWeight() > 0;
            case CONSISTENCY -> config.consistencyWeight() > 0;
            case OVER_CLUSTERING -> config.overClusteringWeight() > 0;
            case CONTRAST -> config.contrastWeight() > 0;
            case OBJECTIVE, MUTUAL_INFORMATION, LEARNING_RATE -> true;
        };
    }

    double training(EpochReport report) {
        return switch (this) {
            case MUTUAL_INFORMATION -> report.mutualInformation();
            case TAU -> report.tau();
            case LEARNING_RATE -> report.learningRate();
            default -> value(report.training());
        };
    }

    /// The same on held-out clips.
    OptionalDouble validation(EpochReport report) {
        return term.isPresent() && report.validation().isPresent()
                ? OptionalDouble.of(value(report.validation().get()))
                : OptionalDouble.empty();
    }

    private double value(LossTerms terms) {
        return term.map(function -> function.applyAsDouble(terms)).orElse(Double.NaN);
    }
}
