package org.taxophone.clustering;

import java.util.Arrays;

/// What several partitions of the same clips agree on.
///
/// @param assignment the consensus; its probabilities are the shares of the votes, and a clip that
/// every run left out is noise
/// @param agreement `agreement[row]`, the share of all runs that put the clip where the consensus
/// does, 0 to 1: near 1 a clip is sure, near 1 / clusters nobody knows where it belongs
/// @param runs how many partitions were asked
public record ConsensusResult(ClusterAssignment assignment, double[] agreement, int runs) {
    /// Mean agreement over all clips.
    public double meanAgreement() {
        return Arrays.stream(agreement).average().orElse(Double.NaN);
    }
}
