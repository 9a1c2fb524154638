package org.taxophone.app.feature.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.Split;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.experiment.TrainedMethod;
import org.taxophone.project.RunSummary;

/// Which clips the newest training that holds some out learns from, and which it holds out.
///
/// @param run its number
/// @param split the clips
record ClipParts(int run, Split split) {
    /// What the filter calls the clips that are learned from.
    static final String TRAINING = "training";

    /// What the filter calls the others.
    static final String HELD_OUT = "held-out";

    /// Empty while nothing was trained on these clips that held some of them out.
    static Optional<ClipParts> of(Dataset dataset, List<RunSummary> runs) {
        return newest(runs).flatMap(run -> parted(dataset, run));
    }

    /// The newest run that held clips out.
    static Optional<RunSummary> newest(List<RunSummary> runs) {
        return runs.stream()
                .filter(
                        run ->
                                run.document().recipe().method() instanceof TrainedMethod method
                                        && method.training().validationShare() > 0)
                .max(Comparator.comparingInt(RunSummary::number));
    }

    private static Optional<ClipParts> parted(Dataset dataset, RunSummary run) {
        if (!(run.document().recipe().method() instanceof TrainedMethod method)) {
            return Optional.empty();
        }
        try {
            Split split =
                    Split.of(
                            dataset,
                            run.document().config().split().orElse(SplitConfig.RANDOM),
                            method.training().validationShare(),
                            run.document().config().seed());
            return split.heldOut().length == 0
                    ? Optional.empty()
                    : Optional.of(new ClipParts(run.number(), split));
        } catch (TaxophoneException e) {
            return Optional.empty(); // its column was renamed or removed since
        }
    }

    /// The part of each clip, in the order of the data set.
    String[] words(int clips) {
        String[] words = new String[clips];
        java.util.Arrays.fill(words, TRAINING);
        for (int row : split.heldOut()) {
            words[row] = HELD_OUT;
        }
        return words;
    }
}
