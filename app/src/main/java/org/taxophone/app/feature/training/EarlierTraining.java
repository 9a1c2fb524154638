package org.taxophone.app.feature.training;

import java.util.List;
import java.util.Optional;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.metrics.ClusterMatching;
import org.taxophone.training.EpochReport;
import org.taxophone.training.Finding;
import org.taxophone.training.TrainingEvent;

/// What an earlier sitting wrote down of a training.
///
/// @param epochs all that ended
/// @param map where the clips were when it last looked
/// @param drawn the pinned clips when it last looked
/// @param findings what it found, once it had finished
/// @param result the clusters of the run, once they were found
public record EarlierTraining(
        List<EpochReport> epochs,
        Optional<TrainingEvent.SnapshotTaken> map,
        Optional<TrainingEvent.ReconstructionsDrawn> drawn,
        List<Finding> findings,
        Optional<ClusterAssignment> result) {
    /// A run that has not trained yet.
    public static final EarlierTraining NONE =
            new EarlierTraining(
                    List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    /// Which clusters of the training became which of the result, as far as it is known.
    Optional<ClusterMatching> numbers() {
        return result.flatMap(
                found -> map.map(look -> ClusterMatching.of(look.assignment(), found)));
    }
}
