package org.taxophone.experiment;

import java.util.List;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.features.SkippedClip;
import org.taxophone.features.SoundKindEstimate;
import org.taxophone.projection.Projection;
import org.taxophone.training.TrainingEvent;

/// What a run tells while it works; delivered on the run's own thread.
public sealed interface RunEvent {
    record StageStarted(Stage stage) implements RunEvent {}

    record StageFinished(Stage stage, double seconds) implements RunEvent {}

    /// The program looked at the sounds and decided; the estimate's sentence says why.
    record SoundKindChosen(SoundKindEstimate estimate) implements RunEvent {}

    /// What will be done: the kind decided, the front end fitted to the data, changes applied.
    ///
    /// @param clusters how many clusters are looked for
    record RecipeResolved(Recipe recipe, int clusters) implements RunEvent {}

    /// Features are there.
    ///
    /// @param clips clips with features
    /// @param skipped clips without, and why
    /// @param reused true if they had been extracted before
    record FeaturesReady(int clips, List<SkippedClip> skipped, boolean reused)
            implements RunEvent {}

    record Training(TrainingEvent event) implements RunEvent {}

    /// A model was applied, and this is how far the clips lie from those that it was made of.
    ///
    /// @param ids of the clips
    /// @param distances of [Familiarity], one a clip
    record FamiliarityKnown(List<String> ids, float[] distances) implements RunEvent {}

    /// The program chose the number of clusters, and this is why.
    record ClustersChosen(ClusterChoice choice) implements RunEvent {}

    /// Clusters are found; the first moment at which there is something to see.
    record ClustersFound(ClusterAssignment assignment) implements RunEvent {}

    record MapReady(Projection projection, ClusterAssignment assignment) implements RunEvent {}

    /// The last event of a run that ended well.
    record Finished(RunResult result) implements RunEvent {}
}
