package org.taxophone.job;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Work in numbered blocks, side by side on all cores, that can be paused and cancelled between
/// blocks.
///
/// The calling thread takes part, so the work ends even when every other core is busy. Which thread
/// does which block is chance: a block writes to its own place, and whoever adds blocks up does it
/// in the order of their numbers, so that sums do not depend on the number of cores.
public final class ParallelBlocks {
    private final int count;
    private final IntConsumer work;
    private final JobContext context;
    private final AtomicInteger next = new AtomicInteger();
    private int active;
    private @Nullable Throwable failure;

    private ParallelBlocks(int count, JobContext context, IntConsumer work) {
        this.count = count;
        this.context = context;
        this.work = work;
    }

    /// Does blocks 0 to count - 1, in any order, and returns when all are done.
    ///
    /// @throws JobCancelledException when cancelled; blocks that were begun have ended by then
    public static void forEach(int count, JobContext context, IntConsumer work) {
        new ParallelBlocks(count, context, work).run();
    }

    private void run() {
        context.checkpoint(); // helpers may leave this thread no block to ask before
        int helpers = Math.min(count - 1, Runtime.getRuntime().availableProcessors() - 1);
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(this::help);
        }
        try {
            for (int block = next.getAndIncrement();
                    block < count;
                    block = next.getAndIncrement()) {
                context.checkpoint();
                work.accept(block);
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
        awaitHelpers();
        rethrow();
    }

    /// A helper that comes too late finds no block left, so nobody waits for one not yet begun.
    private void help() {
        synchronized (this) {
            active++;
        }
        try {
            for (int block = next.getAndIncrement();
                    block < count;
                    block = next.getAndIncrement()) {
                work.accept(block);
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        } finally {
            synchronized (this) {
                active--;
                notifyAll();
            }
        }
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
        next.set(count);
    }

    private synchronized void awaitHelpers() {
        boolean interrupted = false;
        while (active > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void rethrow() {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        if (context.isCancelled()) {
            throw new JobCancelledException();
        }
    }
}
