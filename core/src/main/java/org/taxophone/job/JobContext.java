package org.taxophone.job;

/// What a job may ask and tell while it runs. All methods may be called from any thread of the job.
public interface JobContext {
    /// Tells how far the work is.
    ///
    /// @param done items finished so far
    /// @param total items in all, or 0 while unknown
    /// @param stage what is being done, in the user's words: "reading files"
    void progress(long done, long total, String stage);

    /// The same for work that people count in rounds.
    default void progress(long done, long total, String stage, Rounds rounds) {
        progress(done, total, stage);
    }

    /// Waits while the job is paused; throws once it was cancelled. Called at least once a batch or
    /// file.
    ///
    /// @throws JobCancelledException if the job was cancelled
    void checkpoint();

    /// For work that ends in its own way when cancelled, such as a training that keeps its best
    /// state.
    boolean isCancelled();

    /// Waits, paused, until somebody has mended what is in the way and resumes the job, so that it
    /// can be tried again: a full disk, say.
    ///
    /// @param obstacle what is in the way, and what to do about it
    /// @return false, at once, where nobody watches who could mend it
    /// @throws JobCancelledException if the job was cancelled instead
    default boolean awaitMending(RuntimeException obstacle) {
        return false;
    }

    /// A context for work that nobody watches: never paused, never cancelled.
    static JobContext none() {
        return Unwatched.INSTANCE;
    }
}
