package org.taxophone.training;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// The loss, every term apart, averaged over a batch or an epoch.
///
/// @param total what is minimised, weights applied
/// @param parts the terms that the recipe has, without their weights, in the order of [LossTerm]; a
///     term that it has not is absent
public record LossTerms(double total, Map<LossTerm, Double> parts) {
    /// Nothing yet.
    public static final LossTerms ZERO = new LossTerms(0, Map.of());

    public LossTerms {
        Map<LossTerm, Double> ordered = new EnumMap<>(LossTerm.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
    }

    /// A term, empty where the recipe has not got it.
    public OptionalDouble find(LossTerm term) {
        Double value = parts.get(term);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// A term, not a number where the recipe has not got it: a gap in a curve.
    public double value(LossTerm term) {
        return find(term).orElse(Double.NaN);
    }

    /// A term, 0 where the recipe has not got it: for sums.
    double orZero(LossTerm term) {
        return find(term).orElse(0);
    }

    /// The sum of two.
    LossTerms plus(LossTerms other) {
        Map<LossTerm, Double> sums = new EnumMap<>(LossTerm.class);
        sums.putAll(parts);
        other.parts.forEach((term, value) -> sums.merge(term, value, Double::sum));
        return new LossTerms(total + other.total, sums);
    }

    LossTerms dividedBy(double count) {
        Map<LossTerm, Double> means = new EnumMap<>(LossTerm.class);
        parts.forEach((term, value) -> means.put(term, value / count));
        return new LossTerms(total / count, means);
    }

    /// The mean of two halves of a batch.
    static LossTerms mean(LossTerms a, LossTerms b) {
        return a.plus(b).dividedBy(2);
    }

    /// The first term that is not a finite number, in words, or empty.
    public Optional<String> firstNotFinite() {
        for (Map.Entry<LossTerm, Double> part : parts.entrySet()) {
            if (!Double.isFinite(part.getValue())) {
                return Optional.of(part.getKey().words());
            }
        }
        return Double.isFinite(total) ? Optional.empty() : Optional.of("total");
    }
}
