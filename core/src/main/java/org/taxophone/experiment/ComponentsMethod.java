package org.taxophone.experiment;

import org.taxophone.clustering.KMeansConfig;

/// Principal components of the features, and k-means on them. Takes seconds.
///
/// @param components how many components
/// @param clustering k-means; its clusters and seed are set by the run
public record ComponentsMethod(ComponentsConfig components, KMeansConfig clustering)
        implements Method {}
