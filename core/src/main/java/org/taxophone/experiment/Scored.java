package org.taxophone.experiment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.clustering.ClustererConfig;
import org.taxophone.embedding.Embeddings;
import org.taxophone.projection.Projection;
import org.taxophone.training.AutoencoderLossConfig;
import org.taxophone.training.CategoricalLossConfig;
import org.taxophone.training.MixtureLossConfig;

/// What is to be scored.
///
/// @param assignment the partition
/// @param spaces where the clips are; each gets its internal scores, beside their null
/// @param clusterer what cut the clips, so that it can be tried on noise; empty where a net did
/// @param map the map, where there is one
/// @param mapSpace name of the space that the map was drawn of
/// @param effectiveBeta weight of the KL of z, where the model has one
public record Scored(
        ClusterAssignment assignment,
        List<Embeddings> spaces,
        Optional<ClustererConfig> clusterer,
        Optional<Projection> map,
        String mapSpace,
        OptionalDouble effectiveBeta) {
    public Scored {
        spaces = List.copyOf(spaces);
    }

    /// A partition in spaces, and nothing else.
    public static Scored of(ClusterAssignment assignment, List<Embeddings> spaces) {
        return new Scored(
                assignment, spaces, Optional.empty(), Optional.empty(), "", OptionalDouble.empty());
    }

    /// The same, cut by what a method uses.
    public Scored madeBy(Method method) {
        return new Scored(assignment, spaces, clusterer(method), map, mapSpace, effectiveBeta);
    }

    /// The same with a map of one of the spaces.
    public Scored with(Projection drawn, String space) {
        return new Scored(assignment, spaces, clusterer, Optional.of(drawn), space, effectiveBeta);
    }

    /// The same with the weight of the KL of z.
    public Scored with(OptionalDouble beta) {
        return new Scored(assignment, spaces, clusterer, map, mapSpace, beta);
    }

    /// The space of that name.
    Optional<Embeddings> space(String name) {
        return spaces.stream().filter(space -> space.space().equals(name)).findFirst();
    }

    private static Optional<ClustererConfig> clusterer(Method method) {
        return switch (method) {
            case ComponentsMethod components -> Optional.of(components.clustering());
            case TrainedMethod trained ->
                    switch (trained.training().loss()) {
                        case CategoricalLossConfig net -> Optional.empty();
                        case MixtureLossConfig net -> Optional.empty();
                        case AutoencoderLossConfig codes ->
                                Optional.of(codes.clusterer(trained.model().clusters(), 0));
                    };
        };
    }
}
