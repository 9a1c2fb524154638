package org.taxophone.training;

/// A term of the loss, or the gradient, is not a finite number; the net is as it was before.
final class NotFiniteLossException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String term;

    NotFiniteLossException(String term) {
        super(term + " is not a finite number");
        this.term = term;
    }

    String term() {
        return term;
    }
}
