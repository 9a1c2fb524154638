package org.taxophone.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.taxophone.audio.SoundSource;
import org.taxophone.dataset.Dataset;
import org.taxophone.features.SoundKindEstimate;
import org.taxophone.features.SoundKindEstimator;
import org.taxophone.job.JobContext;

/// A recipe made ready for a dataset.
///
/// @param recipe kind decided, front end fitted to lengths and rates, changes applied
/// @param estimate what the program heard, empty where there was nothing to decide
public record RecipeDecision(Recipe recipe, Optional<SoundKindEstimate> estimate) {
    /// Decides. The same dataset and recipe give the same decision.
    ///
    /// @throws org.taxophone.common.TaxophoneException if no sound can be read, or a change of the
    ///     recipe does not fit the kind
    public static RecipeDecision of(Recipe recipe, Dataset dataset, JobContext context) {
        if (recipe.kind() != KindChoice.AUTO) {
            return new RecipeDecision(RecipeFitting.fit(recipe, dataset), Optional.empty());
        }
        context.progress(0, 0, "listening: events or textures");
        List<SoundSource> sounds =
                IntStream.range(0, dataset.size()).mapToObj(dataset::sound).toList();
        SoundKindEstimate estimate = new SoundKindEstimator().estimate(sounds, context);
        Recipe decided = recipe.forKind(estimate.kind());
        return new RecipeDecision(RecipeFitting.fit(decided, dataset), Optional.of(estimate));
    }
}
