package org.taxophone.training;

import java.util.List;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.embedding.Embeddings;

/// What a training tells while it runs; delivered on the training's own thread.
public sealed interface TrainingEvent {
    /// The net is built and the first epoch begins (or the first after a resume).
    record Started(int firstEpoch, int epochs, int batchesPerEpoch, long parameters)
            implements TrainingEvent {}

    /// One of several trainings from different seeds begins, or goes on; its epochs count from 1.
    ///
    /// @param restart from 1
    record RestartBegun(int restart, int restarts) implements TrainingEvent {}

    /// What follows is about this one of them.
    ///
    /// @param restart from 1
    /// @param losses that the trainings ended with, in their order; the lowest was chosen
    record RestartChosen(int restart, List<Double> losses) implements TrainingEvent {
        public RestartChosen {
            losses = List.copyOf(losses);
        }
    }

    record BatchFinished(int epoch, int batch, int batches, LossTerms terms)
            implements TrainingEvent {}

    record EpochFinished(EpochReport report) implements TrainingEvent {}

    /// Where the clips are at this epoch: material for the map that grows. Not sent after every
    /// epoch.
    record SnapshotTaken(int epoch, Embeddings embeddings, ClusterAssignment assignment)
            implements TrainingEvent {}

    /// Inputs and what the decoder makes of them, for a few pinned clips; values are bins x frames.
    record ReconstructionsDrawn(
            int epoch, int bins, int frames, List<Reconstruction> reconstructions)
            implements TrainingEvent {}

    record FindingRaised(Finding finding) implements TrainingEvent {}

    record CheckpointWritten(int epoch) implements TrainingEvent {}

    /// The last event of a training that ended well, early or not.
    record Finished(int epochs, int bestEpoch, boolean stoppedEarly, double seconds)
            implements TrainingEvent {}

    /// The last event of a training that could not go on.
    record Failed(int epoch, String problem, String nextStep) implements TrainingEvent {}

    /// One clip, before and after.
    ///
    /// @param input what the model was given, bins x frames
    /// @param output what the decoder drew
    /// @param error of the reconstruction of this clip: nats, or the mean squared error of an
    ///     auto-encoder
    record Reconstruction(String clipId, float[] input, float[] output, double error) {}
}
