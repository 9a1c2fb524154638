package org.taxophone.experiment;

import static org.taxophone.experiment.ResultCheck.tell;
import static org.taxophone.experiment.ResultCheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// What a person should know of clips that a model was applied to, and that it has never heard.
final class UnlikeModel {
    /// Of clips like those of the model one in a hundred is expected.
    private static final double MANY = 0.05;

    private UnlikeModel() {}

    /// @param distances of [Familiarity]
    static List<Finding> findings(AppliedModel model, float[] distances) {
        List<Finding> findings = new ArrayList<>();
        int unlike = Familiarity.unlike(distances);
        if (unlike > MANY * distances.length) {
            tell(
                            Kind.UNLIKE_MODEL,
                            text(
                                    "%,d of %,d clips are unlike those that the model was made of",
                                    unlike, distances.length),
                            text(
                                    "They lie farther from the nearest of its %,d clips than 99 in"
                                            + " 100 of those do from one another: their clusters"
                                            + " are guesses. Colour the map by distance from the"
                                            + " model, and listen",
                                    model.clips()),
                            Map.of())
                    .ifPresent(findings::add);
        }
        if (!model.differences().isEmpty()) {
            tell(
                            Kind.OTHER_SOUNDS,
                            "The sounds are of another make than those of the model",
                            String.join(". ", model.differences()),
                            Map.of())
                    .ifPresent(findings::add);
        }
        return findings;
    }
}
