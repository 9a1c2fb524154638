package org.taxophone.job;

/// Rounds of a job, for work whose items mean little to people: epochs of a training.
///
/// @param done rounds finished
/// @param of rounds in all, 0 for work that is counted in items, below 0 for work whose count
/// means nothing
public record Rounds(long done, long of) {
    /// Work is counted in its items.
    public static final Rounds NONE = new Rounds(0, 0);

    /// The items are only shares of a whole.
    public static final Rounds SHARES = new Rounds(0, -1);
}
