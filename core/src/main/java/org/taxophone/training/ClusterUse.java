package org.taxophone.training;

/// How a model that tells clusters apart by itself uses them.
///
/// @param usage clips assigned to each cluster, without noise
/// @param entropyOfMean H(mean q): ln K when all clusters are used alike
/// @param meanEntropy mean H(q): 0 when no clip is in doubt
public record ClusterUse(int[] usage, double entropyOfMean, double meanEntropy) {
    /// I(x; y) = H(mean q) - mean H(q), in nats.
    public double mutualInformation() {
        return entropyOfMean - meanEntropy;
    }

    /// Clusters that hold a clip.
    public int used() {
        int used = 0;
        for (int count : usage) {
            used += count > 0 ? 1 : 0;
        }
        return used;
    }

    /// "One cluster holds every clip", or "6 of 10 clusters unused".
    public static String inWords(int used, int clusters) {
        return used == 1
                ? "One cluster holds every clip"
                : clusters - used + " of " + clusters + " clusters unused";
    }
}
