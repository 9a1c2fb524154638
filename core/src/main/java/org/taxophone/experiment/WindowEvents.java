package org.taxophone.experiment;

import java.util.List;
import org.taxophone.training.TrainingEvent;

/// Tells of clips what a training tells of their windows.
final class WindowEvents {
    private WindowEvents() {}

    static TrainingEvent ofClips(TrainingEvent event) {
        return switch (event) {
            case TrainingEvent.SnapshotTaken taken ->
                    new TrainingEvent.SnapshotTaken(
                            taken.epoch(),
                            ClipWindows.space(taken.embeddings()),
                            ClipWindows.assignment(taken.assignment()));
            case TrainingEvent.ReconstructionsDrawn drawn ->
                    new TrainingEvent.ReconstructionsDrawn(
                            drawn.epoch(),
                            drawn.bins(),
                            drawn.frames(),
                            ofClips(drawn.reconstructions()));
            default -> event;
        };
    }

    private static List<TrainingEvent.Reconstruction> ofClips(
            List<TrainingEvent.Reconstruction> windows) {
        return windows.stream()
                .map(
                        one ->
                                new TrainingEvent.Reconstruction(
                                        ClipWindows.clip(one.clipId()),
                                        one.input(),
                                        one.output(),
                                        one.error()))
                .toList();
    }
}
