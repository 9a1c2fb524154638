package org.taxophone.job;

/// Thrown from [JobContext#checkpoint()] once a job was cancelled; let it pass through.
public final class JobCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public JobCancelledException() {
        super("cancelled", null, false, false);
    }
}
