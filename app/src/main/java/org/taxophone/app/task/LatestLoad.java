package org.taxophone.app.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /// Work that has something to show before it is done.
    @FunctionalInterface
    public interface Growing<T> {
        /// @param soFar offered what there is as often as the work likes; it is asked for now and
        /// then, and ends the work where it was overtaken
        T call(Consumer<Supplier<T>> soFar) throws Exception;
    }

    /// The same for work that has something to show before it is done.
    ///
    /// @param then given what there is at times, and at last the whole
    public <T> void grow(Growing<T> work, Consumer<T> then, Consumer<Exception> failed) {
        long number = last.incrementAndGet();
        Looks<T> looks = new Looks<>(number, then);
        Mine<T> mine = new Mine<>(number, () -> work.call(looks), then, failed);
        background.load(mine::work, mine::then, mine::failed);
    }

    /// Looks at work that goes on, some times a second.
    private final class Looks<T> implements Consumer<Supplier<T>> {
        private static final long BETWEEN_NANOS = 300_000_000;

        private final long number;
        private final Consumer<T> then;
        private long next = System.nanoTime() + BETWEEN_NANOS;

        Looks(long number, Consumer<T> then) {
            this.number = number;
            this.then = then;
        }

        @Override
        public void accept(Supplier<T> soFar) {
            if (last.get() != number) {
                throw new CancellationException();
            }
            if (System.nanoTime() >= next) {
                T value = soFar.get();
                background.show(
                        () -> {
                            if (last.get() == number) {
                                then.accept(value);
                            }
                        });
                next = System.nanoTime() + BETWEEN_NANOS;
            }
        }
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
