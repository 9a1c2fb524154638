package org.taxophone.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.taxophone.audio.AudioFileReader;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobCancelledException;
import org.taxophone.job.JobContext;
import org.taxophone.signal.MelSpectrogram;

/// Tells events from textures by the length of clips and the evenness of their energy.
///
/// Over a sample of clips: where the median sound lasts up to 1.5 s they are events, as there are
/// no two windows of 2 s to compare; where it lasts 3 s or more they are textures, as stretching
/// would take away what they differ in. Between, an evenness above 0.5 makes textures of them.
/// (Spoken digits: 0.4 s, 0.5. Environmental sounds of ESC-10: 5.0 s, 0.4.)
public final class SoundKindEstimator {
    /// Sounds up to this long are events.
    public static final double EVENT_SECONDS = 1.5;

    /// Sounds of at least this length are textures.
    public static final double TEXTURE_SECONDS = 3;

    /// Between the two, sounds more even than this are textures.
    public static final double TEXTURE_EVENNESS = 0.5;

    private static final int SAMPLE = 60;
    private static final double READ_SECONDS = 30;

    private final AudioFileReader reader = new AudioFileReader();

    /// Looks at a sample of 60 sounds, spread evenly over the list, at most half a minute of each.
    ///
    /// @throws TaxophoneException if none of them can be read
    /// @throws JobCancelledException if the job was cancelled or its thread interrupted
    public SoundKindEstimate estimate(List<SoundSource> sounds, JobContext context) {
        try {
            return judge(listenToAll(spread(sounds), context));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobCancelledException();
        }
    }

    private List<ClipEnergy> listenToAll(List<SoundSource> sample, JobContext context)
            throws InterruptedException {
        @Nullable ClipEnergy[] found = new ClipEnergy[sample.size()];
        Queue<String> problems = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), sample.size());
        ParallelWork.run(
                threads,
                "listening",
                stopped -> {
                    MelSpectrogram spectrogram = ClipEnergy.spectrogram();
                    for (int i = next.getAndIncrement();
                            i < found.length && !stopped.getAsBoolean();
                            i = next.getAndIncrement()) {
                        context.checkpoint();
                        found[i] = listen(sample.get(i), spectrogram, problems);
                        context.progress(
                                done.incrementAndGet(), found.length, "listening to a sample");
                    }
                });
        List<ClipEnergy> energies = new ArrayList<>();
        for (ClipEnergy energy : found) {
            if (energy != null) {
                energies.add(energy);
            }
        }
        if (energies.isEmpty()) {
            throw new TaxophoneException(
                    "None of the %d clips that were looked at can be read. One of them: %s"
                            .formatted(found.length, first(problems)),
                    "Look at the import report, or choose another folder");
        }
        return energies;
    }

    private @Nullable ClipEnergy listen(
            SoundSource sound, MelSpectrogram spectrogram, Queue<String> problems) {
        try {
            Waveform clip = reader.readMono(sound, ClipEnergy.RATE_HZ, 0, READ_SECONDS);
            return clip.samples().length == 0 ? null : ClipEnergy.of(clip, spectrogram);
        } catch (TaxophoneException e) {
            // the import report has told of it; here one clip less is looked at
            problems.add(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static String first(Queue<String> problems) {
        return Objects.requireNonNullElse(problems.peek(), "there is none");
    }

    private static List<SoundSource> spread(List<SoundSource> sounds) {
        int count = Math.min(SAMPLE, sounds.size());
        List<SoundSource> sample = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sample.add(sounds.get((int) ((long) i * sounds.size() / count)));
        }
        return sample;
    }

    /// The judgement on what was measured.
    static SoundKindEstimate judge(List<ClipEnergy> clips) {
        double seconds = median(clips, ClipEnergy::seconds);
        double active = median(clips, ClipEnergy::activeSeconds);
        double share = median(clips, ClipEnergy::soundingShare);
        double evenness = median(clips, ClipEnergy::evenness);
        boolean even = evenness > TEXTURE_EVENNESS;
        boolean texture = active >= TEXTURE_SECONDS || active > EVENT_SECONDS && even;
        SoundKind kind = texture ? SoundKind.TEXTURES : SoundKind.EVENTS;
        return new SoundKindEstimate(
                kind, sentence(kind, active), clips.size(), seconds, active, share, evenness);
    }

    private static String sentence(SoundKind kind, double active) {
        String length = String.format(Locale.ROOT, "%.1f s", active);
        return switch (kind) {
            case EVENTS ->
                    active <= EVENT_SECONDS
                            ? "Most clips are one short sound of about "
                                    + length
                                    + ": treated as events"
                            : "Most clips are one sound of about "
                                    + length
                                    + " that comes and goes: treated as events";
            case TEXTURES ->
                    active >= TEXTURE_SECONDS
                            ? "Most clips sound for about " + length + ": treated as textures"
                            : "Most clips sound evenly for about "
                                    + length
                                    + ": treated as textures";
        };
    }

    private static double median(List<ClipEnergy> clips, ToDoubleFunction<ClipEnergy> of) {
        double[] sorted = clips.stream().mapToDouble(of).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
