package org.taxophone.project.curation;

/// Two clusters, whichever was named first.
///
/// @param first the lower id
/// @param second the higher id
public record ClusterPair(int first, int second) {
    public ClusterPair {
        if (first >= second) {
            throw new IllegalArgumentException(
                    "first must be below second: was " + first + " and " + second);
        }
    }

    /// The pair of two different clusters.
    public static ClusterPair of(int one, int other) {
        return new ClusterPair(Math.min(one, other), Math.max(one, other));
    }

    boolean has(int cluster) {
        return first == cluster || second == cluster;
    }
}
