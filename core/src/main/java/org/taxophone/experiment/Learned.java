package org.taxophone.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;
import org.taxophone.training.Finding;

/// What a method made of the features.
///
/// @param clipsPerSecond speed of the training, 0 without one
/// @param seconds time of the training in all its sittings, 0 without one
/// @param effectiveBeta weight of the KL of z against a summed error, empty without one
record Learned(
        ClusterAssignment assignment,
        List<Embeddings> spaces,
        double clipsPerSecond,
        double seconds,
        Optional<TrainingSummary> training,
        List<Finding> findings,
        OptionalDouble effectiveBeta) {
    /// Of a method without a Gaussian latent.
    Learned(
            ClusterAssignment assignment,
            List<Embeddings> spaces,
            double clipsPerSecond,
            double seconds,
            Optional<TrainingSummary> training,
            List<Finding> findings) {
        this(
                assignment,
                spaces,
                clipsPerSecond,
                seconds,
                training,
                findings,
                OptionalDouble.empty());
    }

    /// What is known of windows, as known of their clips.
    Learned ofClips() {
        return new Learned(
                ClipWindows.assignment(assignment),
                spaces.stream().map(ClipWindows::space).toList(),
                clipsPerSecond,
                seconds,
                training,
                findings,
                effectiveBeta);
    }

    /// The space that the map is drawn of: the features that clusters are read from, before the
    /// latent z, which tells how a clip differs within its cluster.
    Embeddings mapSpace() {
        for (String name : List.of("features", "z")) {
            for (Embeddings space : spaces) {
                if (space.space().equals(name)) {
                    return space;
                }
            }
        }
        return spaces.getFirst();
    }
}
