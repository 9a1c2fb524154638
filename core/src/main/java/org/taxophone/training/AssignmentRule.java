package org.taxophone.training;

/// How a trained net says which cluster a clip belongs to.
public enum AssignmentRule {
    /// The most probable class of q(y given x), without noise.
    CLUSTER_HEAD,
    /// k-means on the features, each clip's scaled to length 1.
    SPHERICAL_K_MEANS
}
