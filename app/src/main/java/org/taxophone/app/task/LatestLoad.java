package org.taxophone.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// A loader of which only the last request is answered. Requests that were overtaken before their
/// turn are not even begun, so that holding an arrow key does not decode every clip on the way.
public final class LatestLoad {
    private final Background background;
    private final AtomicLong last = new AtomicLong();

    LatestLoad(Background background) {
        this.background = background;
    }

    public <T> void load(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        long mine = last.incrementAndGet();
        background.load(
                () -> {
                    if (last.get() != mine) {
                        throw new CancellationException();
                    }
                    return work.call();
                },
                value -> {
                    if (last.get() == mine) {
                        then.accept(value);
                    }
                },
                problem -> {
                    if (last.get() == mine && !(problem instanceof CancellationException)) {
                        failed.accept(problem);
                    }
                });
    }

    /// Drops what is under way.
    public void forget() {
        last.incrementAndGet();
    }
}
