package org.taxophone.app.feature.training;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.taxophone.model.AutoencoderConfig;
import org.taxophone.model.ModelConfig;
import org.taxophone.training.AutoencoderLossConfig;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.EpochReport;
import org.taxophone.training.LossTerm;
import org.taxophone.training.LossTerms;
import org.taxophone.training.MixtureLossConfig;
import org.taxophone.training.TrainingConfig;

/// What the small charts show, in their order.
enum Measure {
    OBJECTIVE(LossTerms::total),
    RECONSTRUCTION(terms -> terms.value(LossTerm.RECONSTRUCTION)),
    KL_Z(terms -> terms.value(LossTerm.KL_Z)),
    KL_Y(terms -> terms.value(LossTerm.KL_Y)),
    BALANCE(terms -> terms.value(LossTerm.BALANCE)),
    CONSISTENCY(terms -> terms.value(LossTerm.CONSISTENCY)),
    OVER_CLUSTERING(terms -> terms.value(LossTerm.OVER_CLUSTERING)),
    CONTRAST(terms -> terms.value(LossTerm.CONTRAST)),
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

    /// True if a training of this model with this config has it.
    boolean isPartOf(ModelConfig model, TrainingConfig config) {
        return switch (config.loss()) {
            case CategoricalLossConfig loss -> isPartOf(loss);
            case MixtureLossConfig loss ->
                    switch (this) {
                        case OBJECTIVE, RECONSTRUCTION, KL_Z, MUTUAL_INFORMATION, LEARNING_RATE ->
                                true;
                        default -> false;
                    };
            case AutoencoderLossConfig loss ->
                    switch (this) {
                        case OBJECTIVE, RECONSTRUCTION, LEARNING_RATE -> true;
                        case KL_Z -> model instanceof AutoencoderConfig net && net.variational();
                        default -> false;
                    };
        };
    }

    private boolean isPartOf(CategoricalLossConfig loss) {
        return switch (this) {
            case RECONSTRUCTION, KL_Z, KL_Y, TAU -> loss.hasBound();
            case BALANCE -> loss.balanceWeight() > 0;
            case CONSISTENCY -> loss.consistencyWeight() > 0;
            case OVER_CLUSTERING -> loss.overClusteringWeight() > 0;
            case CONTRAST -> loss.contrastWeight() > 0;
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
