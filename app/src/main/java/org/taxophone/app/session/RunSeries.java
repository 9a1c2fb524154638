package org.taxophone.app.session;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Runs that are begun one after the other, the next once the one before is in the lists. The first
/// that cannot be begun ends it: what keeps one from the disk keeps the others.
public final class RunSeries {
    private final Iterator<Step> steps;
    private final IntConsumer each;
    private final Runnable all;
    private final Consumer<Exception> failed;

    /// Begins one run.
    @FunctionalInterface
    public interface Step {
        /// @return false if there is nothing to begin, so that neither is told
        boolean begin(IntConsumer started, Consumer<Exception> failed);
    }

    /// @param each told the number of each run that was begun
    /// @param all done after the last
    /// @param failed told why one cannot be begun, in place of all
    public RunSeries(List<Step> steps, IntConsumer each, Runnable all, Consumer<Exception> failed) {
        this.steps = List.copyOf(steps).iterator();
        this.each = each;
        this.all = all;
        this.failed = failed;
    }

    /// Begins the next one, and by that all that follow.
    public void begin() {
        while (steps.hasNext()) {
            boolean asked =
                    steps.next()
                            .begin(
                                    number -> {
                                        each.accept(number);
                                        begin();
                                    },
                                    failed);
            if (asked) {
                return;
            }
        }
        all.run();
    }
}
