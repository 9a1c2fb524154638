package org.taxophone.experiment;

import java.util.List;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;

/// The model that a run applies in place of learning one: it lies in the run's own folder, where
/// the run that learnt it left a copy.
///
/// @param clips of how many clips the model was made
/// @param differences how the clips differ from those of the model, a sentence each
/// @param known clips of the model, by [Familiarity#sample], in a space that clips are compared in:
/// that of the run's map, or its features "x"
public record AppliedModel(int clips, List<String> differences, Embeddings known) {
    public AppliedModel {
        differences = List.copyOf(differences);
    }

    /// The space of its map, of those that a run kept.
    ///
    /// @param kept names of its spaces, at least one
    public static String space(List<String> kept) {
        return Learned.mapSpace(kept);
    }

    /// The features that a method without training groups, one vector a clip: the space "x".
    ///
    /// @param recipe one that trains nothing
    /// @param store features by its front end
    public static Embeddings features(Recipe recipe, FeatureStore store, JobContext context) {
        int side =
                recipe.method() instanceof ComponentsMethod components
                        ? components.components().side()
                        : ComponentsConfig.SMALL;
        return ClipWindows.space(ClipVectors.of(store, side, context));
    }
}
