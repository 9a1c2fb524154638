package org.taxophone.experiment;

import java.util.Locale;
import org.taxophone.training.TrainingConfig;

/// How long [Recipes#ROBUST] trains on so many clips, where a person did not say otherwise.
///
/// Its epochs were found on 3,000 words and on 400 textures. What a net needs are clips heard, not
/// passes over them: with ten times the clips it learns as much in a tenth of the epochs, and the
/// same epochs would take ten times as long for next to nothing. A few hundred words or a hundred
/// textures, on the other hand, are one step an epoch, and 150 steps are no training.
final class TrainingLength {
    private static final String EPOCHS = "training.epochs";

    /// Clips heard in all that are enough; 150 epochs of up to 5,000 words.
    private static final int EVENTS = 750_000;

    /// Clips heard in all that are too few; 150 epochs of 3,000 words.
    private static final int FEW_EVENTS = 450_000;

    /// A step of a dozen clips teaches less than one of 250, and distortions of few clips are
    /// learnt by heart in the end.
    private static final int MOST = 1_200;

    /// A texture costs several times what an event does; 150 epochs of up to 800.
    private static final int TEXTURES = 120_000;

    /// 150 epochs of 400.
    private static final int FEW_TEXTURES = 60_000;

    /// Head and schedules want some epochs to work with.
    private static final int FEWEST = 10;

    private TrainingLength() {}

    /// The recipe with as many epochs as are enough.
    ///
    /// @param clips that it trains on, windows of long ones counted each
    static Recipe fit(Recipe recipe, int clips) {
        if (!recipe.name().equals(Recipes.ROBUST)
                || recipe.changes().containsKey(EPOCHS)
                || !(recipe.method() instanceof TrainedMethod method)) {
            return recipe;
        }
        TrainingConfig training = method.training();
        int epochs = training.epochs();
        int enough = Math.max(FEWEST, passes(heard(recipe), clips));
        int wanted = Math.min(MOST, passes(few(recipe), clips));
        int fitted = Math.min(enough, Math.max(epochs, wanted));
        return fitted == epochs
                ? recipe
                : recipe.withMethod(method.with(training.withEpochs(fitted)));
    }

    private static int passes(int heard, int clips) {
        return Math.ceilDiv(heard, Math.max(1, clips));
    }

    /// What was decided, for people; empty where nothing was.
    ///
    /// @param before the same recipe before it was fitted
    static String sentence(Recipe before, Recipe fitted) {
        int epochs = epochs(fitted);
        int own = epochs(before);
        if (epochs == own) {
            return "";
        }
        return epochs < own
                ? String.format(
                        Locale.ROOT,
                        "%d epochs in place of %d, as %,d clips heard in all are enough",
                        epochs,
                        own,
                        heard(fitted))
                : String.format(
                        Locale.ROOT,
                        "%,d epochs in place of %d, as a pass over so few clips teaches little",
                        epochs,
                        own);
    }

    private static int heard(Recipe recipe) {
        return recipe.kind() == KindChoice.TEXTURES ? TEXTURES : EVENTS;
    }

    private static int few(Recipe recipe) {
        return recipe.kind() == KindChoice.TEXTURES ? FEW_TEXTURES : FEW_EVENTS;
    }

    private static int epochs(Recipe recipe) {
        return recipe.method() instanceof TrainedMethod method ? method.training().epochs() : 0;
    }
}
