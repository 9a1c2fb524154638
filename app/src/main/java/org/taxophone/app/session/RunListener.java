package org.taxophone.app.session;

import org.taxophone.experiment.RunEvent;

/// Hears what runs tell while they work.
@FunctionalInterface
public interface RunListener {
    /// Called on the run's own thread.
    void heard(int run, RunEvent event);
}
