package org.taxophone.app.feature.results;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;
import org.taxophone.metrics.ExternalScores;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.MetricReport;

/// A score of the table: how it is read from a report, which way is better, how it is written.
enum Score {
    ACCURACY(1, score -> 100 * score.accuracy()),
    NMI(2, ExternalScores::nmi),
    AMI(2, ExternalScores::ami),
    ARI(2, ExternalScores::ari),
    PURITY(2, ExternalScores::purity),
    SILHOUETTE(true, InternalScores::silhouette, InternalScores::nullSilhouette),
    DAVIES(false, InternalScores::daviesBouldin, InternalScores::nullDaviesBouldin),
    CALINSKI(true, InternalScores::calinskiHarabasz, InternalScores::nullCalinskiHarabasz);

    private static final double LARGE = 100;

    private final int digits;
    private final boolean higher;
    private final @Nullable ToDoubleFunction<ExternalScores> external;
    private final @Nullable ToDoubleFunction<InternalScores> internal;
    private final @Nullable ToDoubleFunction<InternalScores> noise;

    Score(int digits, ToDoubleFunction<ExternalScores> external) {
        this.digits = digits;
        this.higher = true;
        this.external = external;
        this.internal = null;
        this.noise = null;
    }

    Score(
            boolean higher,
            ToDoubleFunction<InternalScores> internal,
            ToDoubleFunction<InternalScores> noise) {
        this.digits = 2;
        this.higher = higher;
        this.external = null;
        this.internal = internal;
        this.noise = noise;
    }

    /// True for agreement with labels, false for the shape in a space.
    boolean againstLabels() {
        return external != null;
    }

    /// True where more is better.
    boolean higherIsBetter() {
        return higher;
    }

    /// True if the first value is better than the second.
    boolean better(double first, double second) {
        return higher ? first > second : first < second;
    }

    /// The score of a run, NaN where it has none.
    ///
    /// @param shape its scores in the space that counts
    double of(MetricReport report, Optional<InternalScores> shape) {
        return external != null
                ? report.external().map(external::applyAsDouble).orElse(Double.NaN)
                : value(shape, internal);
    }

    /// The same score on noise, NaN where there is none.
    double ofNoise(Optional<InternalScores> shape) {
        return value(shape, noise);
    }

    private static double value(
            Optional<InternalScores> shape, @Nullable ToDoubleFunction<InternalScores> score) {
        return score == null ? Double.NaN : shape.map(score::applyAsDouble).orElse(Double.NaN);
    }

    /// The least that it can be.
    double least() {
        return this == ARI || this == SILHOUETTE ? -1 : 0;
    }

    /// The most that it can be; infinite where it has no end.
    double most() {
        return switch (this) {
            case ACCURACY -> 100;
            case NMI, AMI, ARI, PURITY, SILHOUETTE -> 1;
            case DAVIES, CALINSKI -> Double.POSITIVE_INFINITY;
        };
    }

    /// How many decimals a value of this size has.
    int digits(double value) {
        return internal != null && Math.abs(value) >= LARGE ? 0 : this == CALINSKI ? 1 : digits;
    }

    /// What it is called over its column.
    String title() {
        return Messages.text("results.column." + name().toLowerCase(java.util.Locale.ROOT));
    }
}
