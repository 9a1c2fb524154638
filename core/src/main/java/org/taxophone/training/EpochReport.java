package org.taxophone.training;

import java.util.Optional;

/// What one epoch did.
///
/// @param epoch from 1
/// @param epochs how many there will be
/// @param training mean loss terms over the epoch's batches
/// @param validation the same on held-out clips, without noise; empty where no clip is held out
/// @param tau temperature of the Gumbel-Softmax at the end of the epoch
/// @param lambda weight of the KL terms
/// @param learningRate at the end of the epoch
/// @param usage clips assigned to each cluster, by argmax of the noiseless q(y given x)
/// @param entropyOfMean H(mean q): ln K when all clusters are used alike
/// @param meanEntropy mean H(q): 0 when no clip is in doubt
/// @param activeUnits dimensions of z whose mean varies over the data by more than 0.01; -1 without
// a z
/// @param latentDimension dimensions of z, 0 without one
/// @param effectiveBeta weight of the KL of z against a summed reconstruction error
/// @param seconds time of this epoch
/// @param clipsPerSecond training speed
public record EpochReport(
        int epoch,
        int epochs,
        LossTerms training,
        Optional<LossTerms> validation,
        double tau,
        double lambda,
        double learningRate,
        int[] usage,
        double entropyOfMean,
        double meanEntropy,
        int activeUnits,
        int latentDimension,
        double effectiveBeta,
        double seconds,
        double clipsPerSecond) {
    /// I(x; y) = H(mean q) - mean H(q), in nats.
    public double mutualInformation() {
        return entropyOfMean - meanEntropy;
    }

    public int usedClusters() {
        int used = 0;
        for (int count : usage) {
            used += count > 0 ? 1 : 0;
        }
        return used;
    }
}
