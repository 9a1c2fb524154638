package org.taxophone.job;

/// One of several equal parts of a job, for work that counts for itself.
///
/// @param whole the job that it is part of
/// @param done parts before it
/// @param of how many parts there are
/// @param what a part is called: "run" makes "run 2 of 5: training"
public record Part(JobContext whole, int done, int of, String what) implements JobContext {
    private static final int STEPS = 1000;

    @Override
    public void progress(long items, long total, String stage) {
        progress(items, total, stage, Rounds.SHARES);
    }

    @Override
    public void progress(long items, long total, String stage, Rounds rounds) {
        long within = total > 0 ? STEPS * items / total : 0;
        whole.progress(
                (long) done * STEPS + Math.min(STEPS, within),
                (long) of * STEPS,
                what + " " + (done + 1) + " of " + of + ": " + stage,
                rounds);
    }

    @Override
    public void checkpoint() {
        whole.checkpoint();
    }

    @Override
    public boolean awaitMending(RuntimeException obstacle) {
        return whole.awaitMending(obstacle);
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }
}
