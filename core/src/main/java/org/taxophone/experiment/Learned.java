package org.taxophone.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
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

    /// The same with other findings.
    Learned with(List<Finding> told) {
        return new Learned(
                assignment, spaces, clipsPerSecond, seconds, training, told, effectiveBeta);
    }

    /// The space that the map is drawn of.
    Embeddings mapSpace() {
        String name = mapSpace(spaces.stream().map(Embeddings::space).toList());
        return spaces.stream()
                .filter(space -> space.space().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Of some spaces the one that a map is drawn of: the features that clusters are read from,
    /// before the latent z, which tells how a clip differs within its cluster.
    static String mapSpace(List<String> spaces) {
        return Stream.of("features", "z")
                .filter(spaces::contains)
                .findFirst()
                .orElseGet(spaces::getFirst);
    }
}
