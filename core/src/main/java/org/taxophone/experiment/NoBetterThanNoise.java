package org.taxophone.experiment;

import static org.taxophone.experiment.ResultCheck.tell;
import static org.taxophone.experiment.ResultCheck.text;

import java.util.Locale;
import java.util.Optional;
import org.taxophone.metrics.InternalScores;
import org.taxophone.metrics.LatentScores;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;
import org.taxophone.training.LatentUse;

/// Clusters as round as those of noise, in the space that they were cut in; in any other a
/// partition of a net may well be rounder or less round than noise, which says little.
final class NoBetterThanNoise implements ResultCheck {
    private static final String COLLAPSED = "latent dimensions";

    @Override
    public Optional<Finding> look(CheckedResult result) {
        for (InternalScores scores : result.metrics().internal()) {
            if (scores.space().equals("y") || !scores.scored()) {
                continue; // what y's silhouette says of a net is how sure it is
            }
            return scores.betterThanNoise() || scores.space().equals("x")
                    ? Optional.empty()
                    : told(result, scores);
        }
        return Optional.empty();
    }

    /// Whether a finding of this kind says that z has collapsed.
    static boolean isOfCollapse(Finding finding) {
        return finding.kind() == Kind.NOISE_SILHOUETTE && finding.headline().contains(COLLAPSED);
    }

    private static Optional<Finding> told(CheckedResult result, InternalScores scores) {
        String score =
                text(
                        "the silhouette in %s, %.2f, is that of noise (%.2f)",
                        scores.space(), scores.silhouette(), scores.nullSilhouette());
        RecipeRemedies remedies = result.remedies();
        Optional<LatentUse> collapsed =
                result.metrics()
                        .latent()
                        .filter(z -> scores.space().equals("z"))
                        .map(NoBetterThanNoise::use)
                        .filter(LatentUse::collapsed);
        if (collapsed.isPresent()) {
            return tell(
                    Kind.NOISE_SILHOUETTE,
                    collapsed.get().carrying() + ": " + score,
                    "Noise in so few dimensions falls into tidy clusters by itself. The pull to the"
                            + " prior is too strong",
                    remedies.scaled("lambda", 0.25));
        }
        return tell(
                Kind.NOISE_SILHOUETTE,
                score.substring(0, 1).toUpperCase(Locale.ROOT) + score.substring(1),
                "The same clusterer finds clusters as round in noise of the same spread. The"
                        + " groups may be real, but this score does not show it. "
                        + remedies.betterRecipe(),
                remedies.robust());
    }

    private static LatentUse use(LatentScores z) {
        return new LatentUse(z.activeUnits(), z.dimension(), z.directions(), z.effectiveBeta());
    }
}
