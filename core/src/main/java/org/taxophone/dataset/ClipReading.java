package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;

/// Reads files side by side, one thread a core, and keeps what was read in the order of the paths.
///
/// Only a few files more than there are threads are under way at a time, so that pausing and
/// cancelling take effect at once.
final class ClipReading {
    /// So many clips are a first look.
    private static final int FIRST_LOOK = 24;

    /// A look at all clips so far costs more the more there are, so that it comes ever more rarely.
    private static final int TIMES_AS_MANY = 3;

    /// What became of one file.
    private record Outcome(
            String path, Optional<FileCutting.Clips> clips, Optional<TaxophoneException> failure) {}

    private final Path root;
    private final JobContext context;
    private final FileCutting cutting;
    private final Consumer<List<FoundClip>> soFar;
    private final Deque<Future<Outcome>> underWay = new ArrayDeque<>();
    private final List<FoundClip> clips = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final List<SkippedFile> warnings = new ArrayList<>();
    private int nextLook = FIRST_LOOK;
    private int found;
    private int read;
    private boolean cancelled;

    /// @param soFar shown all clips that were read by then, now and then
    ClipReading(
            Path root, FileCutting cutting, JobContext context, Consumer<List<FoundClip>> soFar) {
        this.root = root;
        this.cutting = cutting;
        this.context = context;
        this.soFar = soFar;
    }

    /// Reads until all is read or the job is cancelled; what was read by then is kept.
    ClipReading run(List<String> candidates) {
        int threads = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("reading-", 1).factory())) {
            try {
                int next = 0;
                context.progress(0, candidates.size(), "reading files"); // one may take a minute
                for (int done = 0; done < candidates.size(); done++) {
                    while (next < candidates.size() && underWay.size() < 4 * threads) {
                        String path = candidates.get(next++);
                        underWay.add(pool.submit(() -> read(path)));
                    }
                    keep(await(underWay.remove()));
                    context.progress(done + 1L, candidates.size(), "reading files");
                    look();
                }
            } catch (JobCancelledException e) {
                cancelled = true;
                pool.shutdownNow();
            }
        }
        return this;
    }

    /// What was read, in the order of the paths.
    List<FoundClip> clips() {
        return clips;
    }

    /// What is odd about what was read.
    List<SkippedFile> warnings() {
        return warnings;
    }

    /// Files that were read; more than clips or fewer.
    int read() {
        return read;
    }

    List<SkippedFile> skipped() {
        return skipped;
    }

    /// Files with a sound's suffix or bytes.
    int found() {
        return found;
    }

    boolean isCancelled() {
        return cancelled;
    }

    private void look() {
        if (clips.size() >= nextLook) {
            soFar.accept(List.copyOf(clips));
            nextLook = TIMES_AS_MANY * clips.size();
        }
    }

    private Outcome read(String path) {
        try {
            Path file = root.resolve(path);
            if (!SoundNames.hasSoundSuffix(path) && !AudioFileReader.looksLikeSound(file)) {
                return new Outcome(path, Optional.empty(), Optional.empty());
            }
            return new Outcome(path, Optional.of(cutting.read(file, path)), Optional.empty());
        } catch (TaxophoneException e) {
            return new Outcome(path, Optional.empty(), Optional.of(e));
        }
    }

    private Outcome await(Future<Outcome> future) {
        while (true) {
            context.checkpoint();
            try {
                return future.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // A long file: look whether the job was cancelled, and wait on.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JobCancelledException();
            } catch (ExecutionException e) {
                throw new IllegalStateException("reading failed", e.getCause());
            }
        }
    }

    /// The reason alone: lists show the path beside it.
    private static String withoutName(String path, TaxophoneException e) {
        String reason = String.valueOf(e.getMessage());
        String name = path.substring(path.lastIndexOf('/') + 1) + " ";
        return reason.startsWith(name) ? reason.substring(name.length()) : reason;
    }

    private void keep(Outcome outcome) {
        outcome.clips()
                .ifPresent(
                        file -> {
                            found++;
                            read++;
                            clips.addAll(file.clips());
                            warnings.addAll(file.problems());
                        });
        outcome.failure()
                .ifPresent(
                        e -> {
                            found++;
                            skipped.add(
                                    new SkippedFile(
                                            outcome.path(),
                                            withoutName(outcome.path(), e),
                                            e.nextStep()));
                        });
    }
}
