package org.taxophone.experiment;

import java.util.List;
import java.util.Optional;
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
/// @param heard the same clips as the net heard them, by [#heard]; empty without a net, and where
/// the clips were gone
public record AppliedModel(
        int clips, List<String> differences, Embeddings known, Optional<Embeddings> heard) {
    /// Features are compared by so many rows and columns at most: more tell strangers no better.
    private static final int SIDE = 16;

    public AppliedModel {
        differences = List.copyOf(differences);
    }

    /// The space of its map, of those that a run kept.
    ///
    /// @param kept names of its spaces, at least one
    public static String space(List<String> kept) {
        return Learned.mapSpace(kept);
    }

    /// Its clips in all the spaces in which others are compared with them.
    List<Embeddings> spaces() {
        return heard.map(also -> List.of(known, also)).orElseGet(() -> List.of(known));
    }

    /// What a net hears of each clip, one vector a clip, to compare clips by.
    ///
    /// @param store features by the front end of the net
    public static Embeddings heard(FeatureStore store, JobContext context) {
        return ClipWindows.space(ClipVectors.of(store, SIDE, context));
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
