package org.taxophone.experiment;

import java.util.Locale;

/// The stages of a run, in the order in which they happen. A recipe that does not learn has no
/// [#TRAIN], one that learns no [#CLUSTER].
public enum Stage {
    /// Sounds become features, unless a store of the same sounds and front end is there.
    FEATURES,
    /// The model learns.
    TRAIN,
    /// Principal components and k-means, for recipes without a model.
    CLUSTER,
    /// The two-dimensional map.
    MAP,
    /// Scores of the partition.
    EVALUATE;

    /// The word in documents and on the command line: "features".
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
