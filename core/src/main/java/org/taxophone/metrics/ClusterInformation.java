package org.taxophone.metrics;

import org.taxophone.clustering.ClusterAssignment;

/// What the probabilities q(y given x) of a partition say, in nats.
///
/// @param entropyOfMean H(mean q): ln K where all clusters are used alike, 0 where one holds all
/// @param meanEntropy mean H(q): 0 where no clip is in doubt, ln K where every clip is
public record ClusterInformation(double entropyOfMean, double meanEntropy) {
    /// Of a partition with probabilities; clips of no cluster are left out.
    ///
    /// @throws IllegalArgumentException if it has none
    static ClusterInformation of(ClusterAssignment assignment) {
        int count = assignment.clusterCount();
        float[] probabilities = assignment.probabilities();
        if (probabilities.length == 0) {
            throw new IllegalArgumentException("a hard partition has no probabilities");
        }
        double[] mean = new double[count];
        double doubt = 0;
        int clips = 0;
        for (int row = 0; row < assignment.clusters().length; row++) {
            if (assignment.clusters()[row] == ClusterAssignment.NOISE) {
                continue;
            }
            clips++;
            for (int cluster = 0; cluster < count; cluster++) {
                double p = probabilities[row * count + cluster];
                mean[cluster] += p;
                doubt += term(p);
            }
        }
        double spread = 0;
        for (double sum : mean) {
            spread += term(sum / Math.max(1, clips));
        }
        return new ClusterInformation(spread, doubt / Math.max(1, clips));
    }

    /// I(x; y), what a clip tells of its cluster: 0 where every clip has the same probabilities.
    public double mutualInformation() {
        return Math.max(0, entropyOfMean - meanEntropy);
    }

    private static double term(double p) {
        return p > 0 ? -p * Math.log(p) : 0;
    }
}
