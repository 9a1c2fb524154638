package org.taxophone.training;

/// How a trained net says which cluster a clip belongs to.
public enum AssignmentRule {
    /// The most probable class of q(y given x), without noise.
    CLUSTER_HEAD,
    /// The same, after the cluster head was fitted once more to the final features, parted by a
    /// consensus of mixtures whose clusters share one shape: what differs inside all clusters
    /// alike, as speakers do, counts for less. For clips that fall into islands.
    REFITTED_HEAD,
    /// The same, the features parted along the gaps in the graph of nearest neighbours. For clips
    /// that hang together one by one, as textures do.
    NEIGHBOUR_GRAPH,
    /// k-means on the features, each clip's scaled to length 1.
    SPHERICAL_K_MEANS;

    /// Whether clips are parted by the features that the net learnt, and not by its head alone.
    public boolean partsFeatures() {
        return this != CLUSTER_HEAD;
    }

    /// Whether the head that trains along tells what the result will be like.
    boolean followsHead() {
        return this == CLUSTER_HEAD || this == REFITTED_HEAD;
    }
}
