package org.taxophone.clustering;

import java.util.List;

/// Which cluster each clip belongs to.
///
/// @param ids clip identities, one a row
/// @param clusterCount how many clusters there could be; some may be empty
/// @param clusters the cluster of each row, from 0 to clusterCount - 1, or [#NOISE]
/// @param probabilities `probabilities[row * clusterCount + cluster]`, each row adding up to 1;
/// empty for hard methods
public record ClusterAssignment(
        List<String> ids, int clusterCount, int[] clusters, float[] probabilities) {
    /// The cluster of a clip that belongs to none.
    public static final int NOISE = -1;

    public ClusterAssignment {
        ids = List.copyOf(ids);
        if (clusters.length != ids.size()) {
            throw new IllegalArgumentException(
                    ids.size() + " clips need as many clusters: had " + clusters.length);
        }
        if (probabilities.length != 0 && probabilities.length != clusters.length * clusterCount) {
            throw new IllegalArgumentException(
                    "probabilities must be "
                            + clusters.length
                            + " x "
                            + clusterCount
                            + ": had "
                            + probabilities.length);
        }
        for (int cluster : clusters) {
            if (cluster < NOISE || cluster >= clusterCount) {
                throw new IllegalArgumentException(
                        "cluster must be from 0 to "
                                + (clusterCount - 1)
                                + ", or -1 for noise: was "
                                + cluster);
            }
        }
    }

    /// Clips in each cluster; those of no cluster are not counted.
    public int[] counts() {
        int[] counts = new int[clusterCount];
        for (int cluster : clusters) {
            if (cluster != NOISE) {
                counts[cluster]++;
            }
        }
        return counts;
    }

    /// Clips that belong to no cluster.
    public int noise() {
        int noise = 0;
        for (int cluster : clusters) {
            noise += cluster == NOISE ? 1 : 0;
        }
        return noise;
    }

    /// Clusters with at least one clip.
    public int used() {
        int used = 0;
        for (int count : counts()) {
            used += count > 0 ? 1 : 0;
        }
        return used;
    }

    /// Probability of the clip's own cluster; 1 for hard methods, 0 for noise.
    public float confidence(int row) {
        if (clusters[row] == NOISE) {
            return 0;
        }
        return probabilities.length == 0 ? 1 : probabilities[row * clusterCount + clusters[row]];
    }
}
