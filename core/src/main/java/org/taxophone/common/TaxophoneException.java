package org.taxophone.common;

import org.jspecify.annotations.Nullable;

/// A failure that a person can do something about.
///
/// The message says what went wrong and with which value; [#nextStep()] says what to try.
/// Everything that reaches a user is one of these, or is wrapped in one at the place where it is
/// handled.
public class TaxophoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String nextStep;

    /// @param problem what went wrong, with the value: "7_theo_8.wav ends after 44 bytes: header
    ///     without samples"
    /// @param nextStep what the person can do now: "Copy the file again, or leave it out"
    public TaxophoneException(String problem, String nextStep) {
        this(problem, nextStep, null);
    }

    /// @param cause the technical reason, shown only in the details
    public TaxophoneException(String problem, String nextStep, @Nullable Throwable cause) {
        super(problem, cause);
        this.nextStep = nextStep;
    }

    /// What the person can do now, as a sentence without a final stop.
    public String nextStep() {
        return nextStep;
    }
}
