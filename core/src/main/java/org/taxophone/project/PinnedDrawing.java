package org.taxophone.project;

import java.util.List;
import java.util.Optional;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.ClipWindows;
import org.taxophone.experiment.FeatureStage;
import org.taxophone.experiment.LatentDecoder;
import org.taxophone.features.FeatureMatrix;
import org.taxophone.features.FeatureStore;
import org.taxophone.job.JobContext;
import org.taxophone.training.PinnedClips;
import org.taxophone.training.TrainingEvent;

/// Draws clips that a person pins to a finished run, by the decoder that the run kept.
public final class PinnedDrawing {
    private static final String FIRST_WINDOW = "@0";

    private final Project project;
    private final Dataset dataset;

    /// @param dataset the clips of the project
    public PinnedDrawing(Project project, Dataset dataset) {
        this.project = project;
        this.dataset = dataset;
    }

    /// Pins clips to a run and draws them, which takes the place of what it drew before.
    ///
    /// @param number of a finished run
    /// @param clipIds at most [PinnedClips#MOST]
    /// @return empty if the run has no decoder, or knows none of the clips
    /// @throws org.taxophone.common.TaxophoneException if the run's files cannot be read
    public Optional<TrainingEvent.ReconstructionsDrawn> draw(
            int number, List<String> clipIds, JobContext context) throws Exception {
        Run run = project.run(number);
        PinnedClips.write(run.folder(), clipIds);
        Optional<TrainingEvent.ReconstructionsDrawn> before = run.reconstructions();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        RunDocument document = run.document();
        ClipWindows windows =
                ClipWindows.of(
                        dataset, document.recipe().features(), document.config().longClips());
        FeatureStage stage =
                new FeatureStage(
                        windows.windows(), document.recipe().features(), project.featureFolder());
        try (FeatureStore store = stage.open(context).store();
                LatentDecoder decoder = run.decoder()) {
            int[] rows = rows(store.clipIds(), clipIds);
            if (rows.length == 0) {
                return Optional.empty();
            }
            List<TrainingEvent.Reconstruction> clips = decoder.reconstruct(store, rows);
            FeatureMatrix shape = decoder.matrix(clips.getFirst().input());
            TrainingEvent.ReconstructionsDrawn drawn =
                    new TrainingEvent.ReconstructionsDrawn(
                            before.get().epoch(),
                            shape.bins(),
                            shape.frames(),
                            clips.stream().map(PinnedDrawing::ofClip).toList());
            new WatchedTraining(run.folder()).write(drawn);
            return Optional.of(drawn);
        }
    }

    private static TrainingEvent.Reconstruction ofClip(TrainingEvent.Reconstruction drawn) {
        return drawn.clipId().endsWith(FIRST_WINDOW)
                ? new TrainingEvent.Reconstruction(
                        drawn.clipId()
                                .substring(0, drawn.clipId().length() - FIRST_WINDOW.length()),
                        drawn.input(),
                        drawn.output(),
                        drawn.error())
                : drawn;
    }

    private static int[] rows(List<String> ids, List<String> pins) {
        return pins.stream()
                .limit(PinnedClips.MOST)
                .mapToInt(pin -> Math.max(ids.indexOf(pin), ids.indexOf(pin + FIRST_WINDOW)))
                .filter(row -> row >= 0)
                .distinct()
                .toArray();
    }
}
