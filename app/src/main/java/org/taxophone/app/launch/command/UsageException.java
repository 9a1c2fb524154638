package org.taxophone.app.launch.command;

import org.taxophone.common.TaxophoneException;

/// What was asked for is not to be had: wrong words, not a failure.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String problem, String nextStep) {
        super(problem + "\n  next:  " + nextStep);
    }

    UsageException(TaxophoneException refusal) {
        super(refusal.getMessage() + "\n  next:  " + refusal.nextStep(), refusal);
    }
}
