package org.taxophone.training;

/// How the codes of an auto-encoder become clusters.
public enum CodeClustering {
    /// k-means with k-means++ starts.
    K_MEANS,
    /// Ward's agglomerative clustering; other clips are assigned to the nearest cluster mean.
    WARD
}
