package org.taxophone.experiment;

import static org.taxophone.experiment.ResultCheck.tell;
import static org.taxophone.experiment.ResultCheck.text;

import java.util.Optional;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// A weight of the KL that leaves z little to carry.
final class StrongPrior implements ResultCheck {
    private static final double STRONG_BETA = 10;

    @Override
    public Optional<Finding> look(CheckedResult result) {
        double beta = result.metrics().latent().map(z -> z.effectiveBeta().orElse(0)).orElse(0.0);
        if (!(beta >= STRONG_BETA)) {
            return Optional.empty();
        }
        return tell(
                Kind.STRONG_PRIOR,
                text("The pull to the prior is strong: effective beta %,.0f", beta),
                "Against a reconstruction error summed over all bins, the KL of z weighs as much. A"
                        + " z that has to cost so little carries little",
                result.remedies().scaled("lambda", 1 / beta));
    }
}
