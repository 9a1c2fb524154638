package org.taxophone.app.launch;

import java.util.function.Supplier;
import org.taxophone.app.shell.Place;

/// A place that is made in several turns of the UI thread.
sealed interface Making {
    /// It is there.
    record Made(Place place) implements Making {}

    /// Something is left to do.
    record More(Supplier<Making> next) implements Making {
        /// What is left once the next part is done.
        Making go() {
            return next.get();
        }
    }

    /// What is left when a part is done.
    static Making more(Supplier<Making> next) {
        return new More(next);
    }

    /// What is left when all but one part is done.
    static Making last(Supplier<Place> place) {
        return new More(() -> new Made(place.get()));
    }
}
