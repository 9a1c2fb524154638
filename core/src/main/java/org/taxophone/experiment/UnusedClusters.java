package org.taxophone.experiment;

import static org.taxophone.experiment.ResultCheck.tell;

import java.util.Optional;
import org.taxophone.training.ClusterUse;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// Clusters without a clip. A short training ends before a watch over its epochs has seen enough to
/// speak of them.
final class UnusedClusters implements ResultCheck {
    @Override
    public Optional<Finding> look(CheckedResult result) {
        Recipe recipe = result.recipe();
        int used = result.metrics().used();
        int clusters = result.metrics().clusters();
        if (used == clusters || used > 1 && (!recipe.trains() || drops(recipe))) {
            return Optional.empty();
        }
        RecipeRemedies remedies = result.remedies();
        boolean balanced = recipe.headLoss().isPresent();
        return tell(
                Kind.UNUSED_CLUSTERS,
                ClusterUse.inWords(used, clusters) + (recipe.trains() ? " at the end" : ""),
                (used == 1 ? "Nothing was told apart. " : "")
                        + (balanced
                                ? "After few epochs this net often has not found its clusters yet:"
                                        + " train longer, or with a balance term"
                                : remedies.betterRecipe()),
                balanced ? remedies.balance() : remedies.robust());
    }

    private static boolean drops(Recipe recipe) {
        return recipe.method() instanceof TrainedMethod method
                && method.training().loss().dropAfterEpochs() > 0;
    }
}
