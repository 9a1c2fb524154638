package org.taxophone.job;

import java.util.concurrent.atomic.AtomicInteger;

/// A context for tests that is cancelled at its nth checkpoint.
public final class CancelAfter implements JobContext {
    private final int checkpoints;
    private final AtomicInteger seen = new AtomicInteger();

    public CancelAfter(int checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    public void progress(long done, long total, String stage) {}

    @Override
    public void checkpoint() {
        if (seen.incrementAndGet() > checkpoints) {
            throw new JobCancelledException();
        }
    }

    @Override
    public boolean isCancelled() {
        return seen.get() > checkpoints;
    }

    /// Checkpoints that were passed or refused so far.
    public int seen() {
        return seen.get();
    }
}
