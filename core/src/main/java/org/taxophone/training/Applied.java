package org.taxophone.training;

import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

/// What a trained model says of clips.
///
/// @param assignment the cluster of each clip, with probabilities where the model has them
/// @param spaces where the clips are, by the names that the training uses
public record Applied(ClusterAssignment assignment, List<Embeddings> spaces) {
    public Applied {
        spaces = List.copyOf(spaces);
    }

    /// The space of that name.
    public Optional<Embeddings> space(String name) {
        return spaces.stream().filter(space -> space.space().equals(name)).findFirst();
    }
}
