package org.taxophone.training;

/// The loss, every term apart, in nats a clip, averaged over a batch or an epoch. A term that the
// recipe has not is 0.
///
/// @param total what is minimised, weights applied
/// @param reconstruction -E[log p(x given y, z)], summed over bins
/// @param klZ KL(q(z given x, y) || p(z))
/// @param klY KL(q(y given x) || p(y))
/// @param balance KL(batch mean of q || uniform)
/// @param consistency the information term A of the y head with its consistency between views
/// @param overClustering the same of the over-clustering head
/// @param contrast normalised-temperature cross-entropy between views
public record LossTerms(
        double total,
        double reconstruction,
        double klZ,
        double klY,
        double balance,
        double consistency,
        double overClustering,
        double contrast) {
    public static final LossTerms ZERO = new LossTerms(0, 0, 0, 0, 0, 0, 0, 0);

    /// The mean of two halves of a batch.
    static LossTerms mean(LossTerms a, LossTerms b) {
        return new LossTerms(
                (a.total + b.total) / 2,
                (a.reconstruction + b.reconstruction) / 2,
                (a.klZ + b.klZ) / 2,
                (a.klY + b.klY) / 2,
                (a.balance + b.balance) / 2,
                (a.consistency + b.consistency) / 2,
                (a.overClustering + b.overClustering) / 2,
                (a.contrast + b.contrast) / 2);
    }

    /// The first term that is not a finite number, or empty.
    public java.util.Optional<String> firstNotFinite() {
        String[] names = {
            "reconstruction",
            "KL z",
            "KL y",
            "balance",
            "consistency",
            "over-clustering",
            "contrast",
            "total"
        };
        double[] values = {
            reconstruction, klZ, klY, balance, consistency, overClustering, contrast, total
        };
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                return java.util.Optional.of(names[i]);
            }
        }
        return java.util.Optional.empty();
    }
}
