package org.taxophone.training;

/// "Stop and keep the best": raised from any thread, heeded at the end of the batch.
///
/// Unlike cancelling a job, a stopped training ends well and yields a result.
public final class StopSignal {
    private volatile boolean raised;

    public void stop() {
        raised = true;
    }

    public boolean isRaised() {
        return raised;
    }
}
