package org.taxophone.training;

import java.util.Optional;
import java.util.OptionalDouble;

/// What one epoch did. What a family of models has not is absent.
///
/// @param epoch from 1
/// @param epochs how many there will be
/// @param phase what it was part of
/// @param training mean loss terms over the epoch's batches
/// @param validation the same on held-out clips, without noise; empty where no clip is held out
/// @param temperature of the Gumbel-Softmax at the end of the epoch; empty without one
/// @param klWeight weight of the KL terms; empty without any
/// @param learningRate at the end of the epoch
/// @param clusters how the clusters are used; empty where the model has none of its own
/// @param latent how z is used; empty without a z
/// @param seconds time of this epoch, the look at all clips at its end included
/// @param clipsPerSecond clips trained in a second of it
public record EpochReport(
        int epoch,
        int epochs,
        TrainingPhase phase,
        LossTerms training,
        Optional<LossTerms> validation,
        OptionalDouble temperature,
        OptionalDouble klWeight,
        double learningRate,
        Optional<ClusterUse> clusters,
        Optional<LatentUse> latent,
        double seconds,
        double clipsPerSecond) {
    /// Temperature, not a number without one.
    public double tau() {
        return temperature.orElse(Double.NaN);
    }

    /// Weight of the KL terms, not a number without any.
    public double lambda() {
        return klWeight.orElse(Double.NaN);
    }

    /// Clips of each cluster; of no length where the model has no clusters of its own.
    public int[] usage() {
        return clusters.map(ClusterUse::usage).orElseGet(() -> new int[0]);
    }

    /// Clusters that hold a clip, 0 where the model has none of its own.
    public int usedClusters() {
        return clusters.map(ClusterUse::used).orElse(0);
    }

    /// I(x; y) in nats, not a number where the model has no clusters of its own.
    public double mutualInformation() {
        return clusters.map(ClusterUse::mutualInformation).orElse(Double.NaN);
    }

    /// Weight of the KL of z against a summed reconstruction error, empty without either.
    public OptionalDouble effectiveBeta() {
        return latent.map(LatentUse::effectiveBeta).orElseGet(OptionalDouble::empty);
    }
}
