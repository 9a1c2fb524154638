package org.taxophone.features;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.Waveform;
import org.taxophone.common.Checks;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.Job;
import org.taxophone.job.JobContext;

/// Extracts the features of many clips into a store, in parallel over files; each file is decoded
/// once, and no more of it than the front end looks at. A clip that cannot be used is skipped with
/// its reason; the rest goes on. A cancelled or failed extraction leaves the old store, or none:
/// never half a one.
public final class ExtractionJob implements Job<ExtractionResult> {
    private final List<ClipSource> sources;
    private final FrontEndConfig config;
    private final Path storeFile;
    private final int threads;

    /// With as many threads as the machine has processors.
    ///
    /// @param sources the clips, each id once
    /// @param config what to extract
    /// @param storeFile the store that is made, replaced when finished
    public ExtractionJob(List<ClipSource> sources, FrontEndConfig config, Path storeFile) {
        this(sources, config, storeFile, Runtime.getRuntime().availableProcessors());
    }

    /// @param threads files that are read at the same time
    public ExtractionJob(
            List<ClipSource> sources, FrontEndConfig config, Path storeFile, int threads) {
        this.sources = List.copyOf(sources);
        this.config = config;
        this.storeFile = storeFile;
        this.threads = Checks.atLeast("threads", threads, 1);
    }

    @Override
    public String title() {
        return "Extracting features of " + sources.size() + " clips";
    }

    /// @throws TaxophoneException if no clip at all could be used, or the store cannot be written
    @Override
    public ExtractionResult run(JobContext context) throws InterruptedException {
        long start = System.nanoTime();
        AtomicReferenceArray<@Nullable SkippedClip> skipped =
                new AtomicReferenceArray<>(sources.size());
        List<String> ids = sources.stream().map(ClipSource::id).toList();
        List<SkippedClip> left;
        try (FeatureStoreWriter writer = FeatureStoreWriter.create(storeFile, ids, config)) {
            extractAll(context, writer, skipped);
            left = inOrder(skipped);
            refuseNothing(left);
            writer.finish();
        }
        return new ExtractionResult(
                FeatureStore.open(storeFile), left, (System.nanoTime() - start) / 1e9);
    }

    private void extractAll(
            JobContext context,
            FeatureStoreWriter writer,
            AtomicReferenceArray<@Nullable SkippedClip> skipped)
            throws InterruptedException {
        AudioFileReader reader = new AudioFileReader();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ParallelWork.run(
                Math.min(threads, Math.max(1, sources.size())),
                "extraction",
                stopped -> {
                    FeatureExtractor extractor = FeatureExtractor.of(config);
                    for (int clip = next.getAndIncrement();
                            clip < sources.size() && !stopped.getAsBoolean();
                            clip = next.getAndIncrement()) {
                        context.checkpoint();
                        FeatureMatrix matrix = extract(reader, extractor, clip, skipped);
                        if (matrix != null) {
                            writer.write(clip, matrix);
                        }
                        context.progress(
                                done.incrementAndGet(), sources.size(), "extracting features");
                    }
                });
    }

    private @Nullable FeatureMatrix extract(
            AudioFileReader reader,
            FeatureExtractor extractor,
            int clip,
            AtomicReferenceArray<@Nullable SkippedClip> skipped) {
        ClipSource source = sources.get(clip);
        try {
            Waveform waveform =
                    reader.readMono(source.sound(), config.sampleRateHz(), 0, config.clipSeconds());
            return extractor.extract(waveform);
        } catch (TaxophoneException e) {
            skipped.set(clip, skip(source, e.getMessage(), e.nextStep()));
        } catch (RuntimeException e) {
            // one strange file must not end the work on all others
            skipped.set(clip, skip(source, "The file cannot be decoded: " + e, "Leave it out"));
        }
        return null;
    }

    private static SkippedClip skip(ClipSource source, @Nullable String reason, String nextStep) {
        return new SkippedClip(
                source.id(), source.file(), Objects.requireNonNullElse(reason, ""), nextStep);
    }

    private static List<SkippedClip> inOrder(AtomicReferenceArray<@Nullable SkippedClip> skipped) {
        List<SkippedClip> all = new ArrayList<>();
        for (int i = 0; i < skipped.length(); i++) {
            SkippedClip clip = skipped.get(i);
            if (clip != null) {
                all.add(clip);
            }
        }
        return all;
    }

    private void refuseNothing(List<SkippedClip> left) {
        if (left.size() < sources.size()) {
            return;
        }
        throw left.isEmpty()
                ? new TaxophoneException("There are no clips to extract", "Import a folder first")
                : new TaxophoneException(
                        "None of the %d clips can be used. The first: %s"
                                .formatted(left.size(), left.getFirst().reason()),
                        left.getFirst().nextStep());
    }
}
