package org.taxophone.training;

/// What a loss can be made of. Each family of models has some of these; none has all.
public enum LossTerm {
    /// -E[log p(x given z ...)]; summed over bins, in nats a clip, where the recipe sums, and the
    /// mean squared error where it averages.
    RECONSTRUCTION("reconstruction"),
    /// KL of the Gaussian latent from its prior, be that N(0, I), a Gaussian a cluster, or a
    /// mixture.
    KL_Z("KL z"),
    /// KL(q(y given x) || p(y)).
    KL_Y("KL y"),
    /// KL(batch mean of q || uniform).
    BALANCE("balance"),
    /// The information term A of the y head with its consistency between views.
    CONSISTENCY("consistency"),
    /// The same of the over-clustering head.
    OVER_CLUSTERING("over-clustering"),
    /// Normalised-temperature cross-entropy between views.
    CONTRAST("contrast");

    private final String words;

    LossTerm(String words) {
        this.words = words;
    }

    /// As it stands in messages and tables: "KL z".
    public String words() {
        return words;
    }
}
