package org.taxophone.training;

import java.util.List;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

/// What a training leaves behind.
///
/// @param assignment the cluster of each clip of the store, in its order
/// @param spaces where the clips are: "y" (class probabilities), "z" (means of the Gaussian latent,
///     where the recipe trains one) and "features" (output of the GRU)
/// @param epochs epochs that were trained
/// @param bestEpoch the epoch with the lowest loss, on held-out clips where there are any
/// @param keptEpoch the epoch whose net made this result: the last one, or the best one of a
///     training that was stopped
/// @param stoppedEarly whether a person stopped it
/// @param parameters numbers that were learnt
/// @param seconds time of the training, all its sittings together
/// @param clipsPerSecond clips trained on per second, over all epochs
/// @param fingerprint 16 hex digits over every parameter of the net: equal when two trainings ended
///     bit-equal
/// @param findings what a person should know, oldest first
public record TrainingResult(
        ClusterAssignment assignment,
        List<Embeddings> spaces,
        int epochs,
        int bestEpoch,
        int keptEpoch,
        boolean stoppedEarly,
        long parameters,
        double seconds,
        double clipsPerSecond,
        String fingerprint,
        List<Finding> findings) {
    public TrainingResult {
        spaces = List.copyOf(spaces);
        findings = List.copyOf(findings);
    }
}
