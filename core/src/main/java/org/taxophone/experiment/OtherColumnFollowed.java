package org.taxophone.experiment;

import static org.taxophone.experiment.ResultCheck.tell;
import static org.taxophone.experiment.ResultCheck.text;

import java.util.List;
import java.util.Optional;
import org.taxophone.dataset.Dataset;
import org.taxophone.metrics.ExternalMetrics;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// Clusters that agree with another column than the one that was meant: the speaker, not the word.
final class OtherColumnFollowed implements ResultCheck {
    /// Below this AMI no column is followed to speak of.
    private static final double FOLLOWED = 0.2;

    private static final double CLEARLY_MORE = 0.1;

    /// Two columns that agree so far are one under two names.
    private static final double SAME_COLUMN = 0.9;

    @Override
    public Optional<Finding> look(CheckedResult result) {
        return result.column().flatMap(meant -> look(result, meant));
    }

    private static Optional<Finding> look(CheckedResult result, String meant) {
        Dataset dataset = result.dataset();
        List<String> clips = result.assignment().ids();
        List<Association> all = Association.of(dataset, result.assignment());
        double own = 0;
        double ownNmi = 0;
        for (Association one : all) {
            if (one.column().equals(meant)) {
                own = one.shared().ami();
                ownNmi = one.shared().nmi();
            }
        }
        int[] labels = Evaluation.labels(dataset, Optional.of(meant), clips);
        for (Association one : all) {
            double ami = one.shared().ami();
            if (one.column().equals(meant) || ami < FOLLOWED || ami < own + CLEARLY_MORE) {
                continue;
            }
            int[] other = Evaluation.labels(dataset, Optional.of(one.column()), clips);
            if (ExternalMetrics.shared(labels, other).ami() > SAME_COLUMN) {
                continue;
            }
            return tell(
                    Kind.FOLLOWS_OTHER_COLUMN,
                    text(
                            "Clusters follow %s more than %s: NMI %.2f against %.2f",
                            one.column(), meant, one.shared().nmi(), ownNmi),
                    text(
                            "Without the agreement of chance it is %.2f against %.2f. If %s is not"
                                    + " what you want to hear, %s",
                            ami, own, one.column(), result.remedies().otherWays()),
                    result.remedies().robust());
        }
        return Optional.empty();
    }
}
