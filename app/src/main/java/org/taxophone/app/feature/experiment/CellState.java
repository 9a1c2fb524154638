package org.taxophone.app.feature.experiment;

/// Where one run of an experiment stands.
enum CellState {
    /// There is none yet.
    MISSING,
    WAITING,
    WORKING,
    FINISHED,
    /// Stopped half way; starting the experiment goes on with it.
    INTERRUPTED,
    FAILED
}
