package org.taxophone.project;

/// Where a run stands, on disk.
public enum RunState {
    /// Its folder is made, nothing was done yet.
    CREATED,
    RUNNING,
    /// Was running when the program ended, or was interrupted; can be resumed.
    INTERRUPTED,
    FINISHED,
    FAILED
}
