package org.taxophone.app.feature.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.app.control.chart.ChartData;
import org.taxophone.app.control.chart.Usage;
import org.taxophone.training.Finding;
import org.taxophone.training.TrainingEvent;

/// All that the place shows at one moment.
///
/// @param phase what can be done now
/// @param title "Run 7 · robust"
/// @param badges the settings that matter most
/// @param headline "Epoch 38 of 100"
/// @param speed "4.1 s per epoch, 610 clips/s"
/// @param left "about 4 min left"
/// @param progress 0 to 1; below 0 while unknown
/// @param findings what a person should know, worst first
/// @param charts in the order of the measures
/// @param bestEpoch 0 before the first
/// @param usage clips per cluster
/// @param usedClusters clusters with clips
/// @param numbers whose numbers and colours the clusters bear
/// @param footnotes "Spread 1.37 of 2.30 nats" and the like
/// @param reconstructions inputs and outputs, once drawn
/// @param drawsBack false once it is plain that the recipe has nothing that draws clips back
/// @param lastEpoch 0 before the first
/// @param ghosts numbers of the runs behind the curves, "3, 5"; empty for none
record TrainingPage(
        Phase phase,
        String title,
        List<String> badges,
        String headline,
        String speed,
        String left,
        double progress,
        List<Finding> findings,
        Map<Measure, ChartData> charts,
        int bestEpoch,
        Usage usage,
        int usedClusters,
        String numbers,
        List<String> footnotes,
        Optional<TrainingEvent.ReconstructionsDrawn> reconstructions,
        boolean drawsBack,
        int lastEpoch,
        String ghosts) {
    /// What a run is doing.
    enum Phase {
        WAITING,
        PREPARING,
        TRAINING,
        PAUSED,
        FINISHING,
        DONE,
        INTERRUPTED,
        FAILED;

        boolean canPause() {
            return this == TRAINING || this == PREPARING || this == PAUSED;
        }

        boolean canStop() {
            return this == TRAINING || this == PAUSED;
        }

        boolean canResume() {
            return this == INTERRUPTED || this == FAILED;
        }
    }
}
