package org.taxophone.experiment;

import java.util.Locale;
import org.taxophone.training.TrainingConfig;

/// How long [Recipes#ROBUST] trains on so many clips, where a person did not say otherwise.
///
/// Its epochs were found on 3,000 words and on 400 textures. What a net needs are clips heard, not
/// passes over them: with ten times the clips it learns as much in a tenth of the epochs, and the
/// same epochs would take ten times as long for next to nothing.
final class TrainingLength {
    private static final String EPOCHS = "training.epochs";

    /// Clips heard in all that are enough; 150 epochs of up to 5,000 words.
    private static final int EVENTS = 750_000;

    /// A texture costs several times what an event does; 150 epochs of up to 800.
    private static final int TEXTURES = 120_000;

    /// Head and schedules want some epochs to work with.
    private static final int FEWEST = 10;

    private TrainingLength() {}

    /// The recipe with as many epochs as are enough, never more than it has.
    ///
    /// @param clips that it trains on, windows of long ones counted each
    static Recipe fit(Recipe recipe, int clips) {
        if (!recipe.name().equals(Recipes.ROBUST)
                || recipe.changes().containsKey(EPOCHS)
                || !(recipe.method() instanceof TrainedMethod method)) {
            return recipe;
        }
        TrainingConfig training = method.training();
        int enough = Math.max(FEWEST, Math.ceilDiv(heard(recipe), Math.max(1, clips)));
        return enough >= training.epochs()
                ? recipe
                : recipe.withMethod(method.with(training.withEpochs(enough)));
    }

    /// What was decided, for people; empty where nothing was.
    ///
    /// @param before the same recipe before it was fitted
    static String sentence(Recipe before, Recipe fitted) {
        int epochs = epochs(fitted);
        return epochs == epochs(before)
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%d epochs in place of %d, as %,d clips heard in all are enough",
                        epochs,
                        epochs(before),
                        heard(fitted));
    }

    private static int heard(Recipe recipe) {
        return recipe.kind() == KindChoice.TEXTURES ? TEXTURES : EVENTS;
    }

    private static int epochs(Recipe recipe) {
        return recipe.method() instanceof TrainedMethod method ? method.training().epochs() : 0;
    }
}
