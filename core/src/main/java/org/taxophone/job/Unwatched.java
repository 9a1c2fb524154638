package org.taxophone.job;

/// The context of work that nobody watches.
enum Unwatched implements JobContext {
    INSTANCE;

    @Override
    public void progress(long done, long total, String stage) {}

    @Override
    public void checkpoint() {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
