package org.taxophone.project;

import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.LongClips;
import org.taxophone.experiment.PlannedWork;
import org.taxophone.experiment.Recipe;
import org.taxophone.features.SoundKind;

/// What another run is beside one that was done: its seconds tell those of the other.
///
/// @param done a finished run
/// @param dataset the project's clips as they are now
public record EarlierRun(RunDocument done, Dataset dataset) {
    /// How many times as much there is to do, by clips, windows of long ones, and epochs. What the
    /// program heard then it will hear again.
    ///
    /// @param longClips as the other run would treat them
    public double times(Recipe recipe, LongClips longClips) {
        SoundKind kind =
                done.recipe().kind() == KindChoice.TEXTURES ? SoundKind.TEXTURES : SoundKind.EVENTS;
        return PlannedWork.ahead(recipe, kind, dataset, longClips).times(before());
    }

    // Of other clips only their number is known.
    private PlannedWork before() {
        return done.datasetFingerprint().equals(dataset.fingerprint())
                ? PlannedWork.done(done.recipe(), dataset, done.config().longClips())
                : new PlannedWork(done.clips(), PlannedWork.epochs(done.recipe()));
    }
}
