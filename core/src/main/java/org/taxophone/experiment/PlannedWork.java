package org.taxophone.experiment;

import org.taxophone.dataset.Dataset;
import org.taxophone.features.SoundKind;

/// How much a run goes through: what its time is in proportion to.
///
/// @param windows clips, or windows where long ones are cut
/// @param epochs passes over them, those of all restarts; 1 for a recipe that does not train
public record PlannedWork(int windows, int epochs) {
    /// The work of a recipe that is yet to be fitted to a dataset.
    ///
    /// @param kind what the sounds are taken for where the recipe leaves it to the program
    public static PlannedWork ahead(
            Recipe recipe, SoundKind kind, Dataset dataset, LongClips longClips) {
        Recipe decided = recipe.forKind(kind);
        int windows =
                longClips == LongClips.START
                        ? dataset.size()
                        : ClipWindows.count(
                                dataset, RecipeFitting.fit(decided, dataset).features(), longClips);
        return new PlannedWork(windows, epochs(TrainingLength.fit(decided, windows)));
    }

    /// The work of a run that was done, as it was done.
    ///
    /// @param decided its recipe, fitted
    public static PlannedWork done(Recipe decided, Dataset dataset, LongClips longClips) {
        return new PlannedWork(
                ClipWindows.count(dataset, decided.features(), longClips), epochs(decided));
    }

    /// How many times the other work this is.
    public double times(PlannedWork other) {
        return (double) windows * epochs / ((double) Math.max(1, other.windows) * other.epochs);
    }

    /// Epochs of a recipe as it stands, those of all restarts; 1 where it does not train.
    public static int epochs(Recipe recipe) {
        return switch (recipe.method()) {
            case TrainedMethod method -> method.training().epochs() * method.training().restarts();
            case ComponentsMethod method -> 1;
        };
    }
}
