package org.taxophone.training;

/// How the codes of an auto-encoder become clusters.
public enum CodeClustering {
    /// k-means with k-means++ starts.
    K_MEANS
}
