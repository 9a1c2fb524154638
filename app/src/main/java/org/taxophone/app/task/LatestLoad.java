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
        Mine<T> mine = new Mine<>(last.incrementAndGet(), work, then, failed);
        background.load(mine::work, mine::then, mine::failed);
    }

    /// The same once all that somebody waits for is answered: see [Background#whenIdle].
    public <T> void whenIdle(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        Mine<T> mine = new Mine<>(last.incrementAndGet(), work, then, failed);
        background.whenIdle(mine::work, mine::then, mine::failed);
    }

    /// A request, as far as it is still the last one.
    private final class Mine<T> {
        private final long number;
        private final Callable<T> work;
        private final Consumer<T> then;
        private final Consumer<Exception> failed;

        Mine(long number, Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            this.number = number;
            this.work = work;
            this.then = then;
            this.failed = failed;
        }

        T work() throws Exception {
            if (last.get() != number) {
                throw new CancellationException();
            }
            return work.call();
        }

        void then(T value) {
            if (last.get() == number) {
                then.accept(value);
            }
        }

        void failed(Exception problem) {
            if (last.get() == number && !(problem instanceof CancellationException)) {
                failed.accept(problem);
            }
        }
    }

    /// Drops what is under way.
    public void forget() {
        last.incrementAndGet();
    }
}
