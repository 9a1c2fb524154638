package org.taxophone.audio;

import java.io.IOException;

/// A file that holds no sound this package can read: why, and what a person can do. The file's name
/// is added where it is known.
final class UnreadableSoundException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String nextStep;

    UnreadableSoundException(String problem, String nextStep) {
        super(problem);
        this.nextStep = nextStep;
    }

    String nextStep() {
        return nextStep;
    }
}
