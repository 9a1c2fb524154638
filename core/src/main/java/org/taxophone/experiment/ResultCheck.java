package org.taxophone.experiment;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taxophone.training.Finding;
import org.taxophone.training.Finding.Kind;

/// One thing that a person may have to know about a result.
interface ResultCheck {
    /// Empty where there is nothing to say.
    Optional<Finding> look(CheckedResult result);

    /// A finding of a result has the epoch 0.
    static Optional<Finding> tell(
            Kind kind, String headline, String explanation, Map<String, String> remedy) {
        return Optional.of(new Finding(kind, 0, headline, explanation, remedy));
    }

    /// The same words and numbers wherever it runs.
    static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
