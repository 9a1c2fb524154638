package org.taxophone.experiment;

import org.taxophone.clustering.ClustererConfig;

/// The features of each clip as one vector, or their principal components, and a clusterer on them.
/// Nothing is learnt; takes seconds.
///
/// @param components the vectors
/// @param clustering any clusterer; its clusters and seed are set by the run
public record ComponentsMethod(ComponentsConfig components, ClustererConfig clustering)
        implements Method {
    /// The same with another clusterer, as it comes; the same where it is of that kind already.
    ComponentsMethod withClusterer(ClustererKind kind) {
        return kind == ClustererKind.of(clustering)
                ? this
                : new ComponentsMethod(components, kind.config(clustering.clusters()));
    }
}
