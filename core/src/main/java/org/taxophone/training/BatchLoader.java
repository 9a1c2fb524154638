package org.taxophone.training;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.Seeds;

/// Hands out the batches of a training; the next one is drawn on another thread while the one
/// before trains. What a batch holds depends on the seed and its step only.
final class BatchLoader implements AutoCloseable {
    private final BatchMaker maker;
    private final int[] clips;
    private final int batchSize;
    private final long seed;
    private final BatchMaker.Room[] rooms = new BatchMaker.Room[2];
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("taxophone-views").daemon().factory());
    private @Nullable CompletableFuture<Batch> next;
    private long nextStep = -1;

    BatchLoader(BatchMaker maker, int[] clips, int batchSize, long seed) {
        this.maker = maker;
        this.clips = clips;
        this.batchSize = Math.min(batchSize, clips.length);
        this.seed = seed;
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = maker.room(this.batchSize);
        }
    }

    /// Batches of an epoch; a last one that is not full is left out, its clips come in another
    /// epoch's order.
    int perEpoch() {
        return clips.length / batchSize;
    }

    int batchSize() {
        return batchSize;
    }

    /// The batch of a step. It is valid until the next call.
    Batch take(long step) {
        CompletableFuture<Batch> pending = next;
        if (pending == null || nextStep != step) {
            pending = draw(step);
        }
        Batch batch = joined(pending);
        nextStep = step + 1;
        next = draw(nextStep);
        return batch;
    }

    private CompletableFuture<Batch> draw(long step) {
        return CompletableFuture.supplyAsync(
                () ->
                        maker.draw(
                                members(step),
                                Seeds.random(Seeds.derive(seed, "batch", step), "views"),
                                rooms[(int) (step % rooms.length)]),
                worker);
    }

    private static Batch joined(CompletableFuture<Batch> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private int[] members(long step) {
        long epoch = step / perEpoch();
        int from = (int) (step % perEpoch()) * batchSize;
        int[] order =
                Split.shuffled(
                        clips.length, Seeds.random(Seeds.derive(seed, "order", epoch), "epoch"));
        return Arrays.stream(order, from, from + batchSize).map(i -> clips[i]).toArray();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
