package org.taxophone.experiment;

import static org.taxophone.experiment.ResultCheck.tell;
import static org.taxophone.experiment.ResultCheck.text;

import java.util.Map;
import java.util.Optional;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// Too few clips for so many clusters.
final class FewClips implements ResultCheck {
    private static final int FEW = 10;

    @Override
    public Optional<Finding> look(CheckedResult result) {
        int clips = result.assignment().ids().size();
        int clusters = result.metrics().clusters();
        if (clusters < 2 || clips >= FEW * clusters) {
            return Optional.empty();
        }
        int fewer = Math.max(2, clips / FEW);
        return tell(
                Kind.FEW_CLIPS,
                text(
                        "%d clips for %d clusters: %.1f each",
                        clips, clusters, clips / (double) clusters),
                "With fewer than about ten clips each, clusters are largely chance, and so are their"
                        + " scores. Add clips"
                        + (fewer < clusters ? ", or ask for " + fewer + " clusters" : ""),
                fewer < clusters ? Map.of(Remedy.CLUSTERS, Integer.toString(fewer)) : Map.of());
    }
}
