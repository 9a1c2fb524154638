package org.taxophone.app.i18n;

import org.taxophone.common.TaxophoneException;

/// What went wrong and what to try, in the language of the window.
public final class Explanation {
    private Explanation() {}

    /// Cause and next step, as sentences.
    public static String of(Throwable problem) {
        if (problem instanceof TaxophoneException known) {
            return cause(known) + ". " + Phrases.say(known.nextStep()) + ".";
        }
        return cause(problem) + ".";
    }

    /// The cause alone, without a final stop.
    public static String cause(Throwable problem) {
        String message = problem.getMessage();
        return message == null || message.isBlank()
                ? problem.getClass().getSimpleName()
                : Phrases.say(message);
    }
}
