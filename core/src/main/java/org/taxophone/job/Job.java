package org.taxophone.job;

/// Long work that yields a result.
///
/// @param <T> what it yields
public interface Job<T> {
    /// What the job list calls it: "Training run 7".
    String title();

    /// True for work that takes all of the computer for long, so that one is enough at a time.
    default boolean heavy() {
        return false;
    }

    /// Does the work on the calling thread.
    ///
    /// @throws JobCancelledException when cancelled
    /// @throws Exception any failure; a [org.taxophone.common.TaxophoneException] keeps its words
    T run(JobContext context) throws Exception;

    /// A job from a title and a function.
    static <T> Job<T> of(String title, Work<T> work) {
        return new Job<>() {
            @Override
            public String title() {
                return title;
            }

            @Override
            public T run(JobContext context) throws Exception {
                return work.run(context);
            }
        };
    }

    /// The work of a job.
    @FunctionalInterface
    interface Work<T> {
        T run(JobContext context) throws Exception;
    }
}
