package org.taxophone.audio;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taxophone.common.Checks;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobCancelledException;

/// Reads sound files: WAV, AIFF, FLAC, Ogg Vorbis and MP3, told apart by their bytes and never by
/// their names. Channels are mixed down to their mean.
///
/// Files are decoded block by block: only what is returned is held in memory. Safe for use by many
/// threads at once; keep one reader, as it keeps its decoders and
/// resampling filters.
public final class AudioFileReader {
    private static final int MOST_FILTERS = 64;

    private final Map<Long, ResampleFilter> filters = new ConcurrentHashMap<>();
    private final VorbisLoaders vorbis = new VorbisLoaders();

    /// Reads a file once from end to end and tells what it is.
    ///
    /// @throws TaxophoneException if nothing of it can be read: says why and what to do
    public AudioFacts inspect(Path file) {
        return within(file, true, (input, stream) -> new FilePass(input, stream, null).facts());
    }

    /// How long a file is in seconds: as its header says, or by reading it where it says nothing.
    ///
    /// @throws TaxophoneException if nothing of the file can be read
    public double seconds(Path file) {
        return within(
                file,
                false,
                (input, stream) -> {
                    long declared = stream.format().declaredFrames();
                    long frames =
                            declared > 0 ? declared : new FilePass(input, stream, null).frames();
                    return (double) frames / stream.format().sampleRateHz();
                });
    }

    /// Reads a file once from end to end and tells what it and slices of it are.
    ///
    /// @param slices in any order; they may overlap
    /// @throws TaxophoneException if nothing of the file can be read
    public SliceFacts inspect(Path file, List<Slice> slices) {
        return within(
                file,
                true,
                (input, stream) -> {
                    SliceMeters meters = new SliceMeters(stream.format(), slices);
                    AudioFacts facts = new FilePass(input, stream, null, meters).facts();
                    return new SliceFacts(facts, meters.facts(facts));
                });
    }

    /// Reads a whole file at its own sample rate.
    ///
    /// @throws TaxophoneException if nothing of it can be read, or if it is too long for memory
    public Waveform readMono(Path file) {
        return within(
                file,
                false,
                (input, stream) -> {
                    int rate = stream.format().sampleRateHz();
                    MonoCollector all = new MonoCollector(null, rate, 0, Long.MAX_VALUE);
                    return new FilePass(input, stream, all).waveform();
                });
    }

    /// Reads a whole file at the given sample rate.
    ///
    /// @throws TaxophoneException if nothing of it can be read, or if it is too long for memory
    public Waveform readMono(Path file, int sampleRateHz) {
        return within(
                file,
                false,
                (input, stream) ->
                        new FilePass(
                                        input,
                                        stream,
                                        collector(stream, sampleRateHz, 0, Long.MAX_VALUE))
                                .waveform());
    }

    /// Reads a slice of a file. Its samples are those of the whole file read at this rate, bit for
    /// bit.
    ///
    /// @param startSeconds where the slice begins, at least 0
    /// @param maxSeconds how long it is at most, above 0; at the file's end it is shorter, beyond
    /// the end empty
    /// @throws TaxophoneException if nothing of the file can be read
    public Waveform readMono(Path file, int sampleRateHz, double startSeconds, double maxSeconds) {
        Checks.notNegative("startSeconds", startSeconds);
        Checks.positive("maxSeconds", maxSeconds);
        long start = Math.round(startSeconds * sampleRateHz);
        long count = Math.round(maxSeconds * sampleRateHz);
        return within(
                file,
                false,
                (input, stream) ->
                        new FilePass(input, stream, collector(stream, sampleRateHz, start, count))
                                .waveform());
    }

    /// Reads a file, or the slice of it that is meant, at the given sample rate.
    ///
    /// @throws TaxophoneException if nothing of it can be read, or if it is too long for memory
    public Waveform readMono(SoundSource source, int sampleRateHz) {
        return readMono(source, sampleRateHz, 0, Double.POSITIVE_INFINITY);
    }

    /// Reads a part of a sound. Its samples are those of the whole file read at this rate, bit for
    /// bit.
    ///
    /// @param startSeconds where the part begins, counted from the beginning of the source
    /// @param maxSeconds how long it is at most, above 0; at the source's end it is shorter, beyond
    /// the end empty
    /// @throws TaxophoneException if nothing of the file can be read
    public Waveform readMono(
            SoundSource source, int sampleRateHz, double startSeconds, double maxSeconds) {
        Checks.notNegative("startSeconds", startSeconds);
        if (!(maxSeconds > 0)) {
            throw Checks.refuse("maxSeconds", "must be above 0", maxSeconds);
        }
        Checks.atLeast("sampleRateHz", sampleRateHz, 1);
        long start = Math.round((source.startSeconds() + startSeconds) * sampleRateHz);
        long end = source.slice().map(part -> part.endSample(sampleRateHz)).orElse(Long.MAX_VALUE);
        if (start >= end) {
            return new Waveform(new float[0], sampleRateHz);
        }
        // a product of infinity rounds to the longest there is
        long count = Math.min(end - start, Math.round(maxSeconds * sampleRateHz));
        return within(
                source.file(),
                false,
                (input, stream) ->
                        new FilePass(input, stream, collector(stream, sampleRateHz, start, count))
                                .waveform());
    }

    /// Reads a sound piece by piece, for those that need not be in memory as a whole; decodes it
    /// once. The pieces, one after the other, are what [#readMono] returns.
    ///
    /// @param taken given each piece, some seconds long, on the thread that reads; what it throws
    /// ends the reading
    /// @throws TaxophoneException if nothing of the file can be read
    public void stream(SoundSource source, int sampleRateHz, Consumer<Waveform> taken) {
        Checks.atLeast("sampleRateHz", sampleRateHz, 1);
        long start = Math.round(source.startSeconds() * sampleRateHz);
        long end = source.slice().map(part -> part.endSample(sampleRateHz)).orElse(Long.MAX_VALUE);
        within(
                source.file(),
                false,
                (input, stream) -> {
                    MonoCollector pieces =
                            collector(stream, sampleRateHz, start, end - start).inPieces(taken);
                    return new FilePass(input, stream, pieces).waveform();
                });
    }

    /// Reads a sound as it is in its file: all channels, at the file's own rate.
    ///
    /// @throws TaxophoneException if nothing of the file can be read, or if it is too long for
    /// memory
    public Recording readAll(SoundSource source) {
        return within(source.file(), false, (input, stream) -> FrameCollector.read(source, stream));
    }

    /// Reads a whole file and tells what it is, decoding it once.
    ///
    /// @throws TaxophoneException if nothing of it can be read, or if it is too long for memory
    public Decoded read(Path file, int sampleRateHz) {
        return within(
                file,
                true,
                (input, stream) -> {
                    FilePass pass =
                            new FilePass(
                                    input,
                                    stream,
                                    collector(stream, sampleRateHz, 0, Long.MAX_VALUE));
                    AudioFacts facts = pass.facts();
                    return new Decoded(pass.waveform(), facts);
                });
    }

    /// Whether a file's first bytes are those of a sound. Never fails: what cannot be read looks
    /// like none. An MP3 without a tag has no such bytes; its name has to say what it is.
    public static boolean looksLikeSound(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return false;
            }
            try (SoundInput input = SoundInput.open(file, false)) {
                return SoundStreams.isKnown(input.peek(0, 12));
            }
        } catch (IOException e) {
            return false;
        }
    }

    private MonoCollector collector(SampleStream stream, int rateHz, long start, long count) {
        Checks.atLeast("sampleRateHz", rateHz, 1);
        return new MonoCollector(
                filter(stream.format().sampleRateHz(), rateHz), rateHz, start, count);
    }

    private @Nullable ResampleFilter filter(int fromHz, int toHz) {
        if (fromHz == toHz) {
            return null;
        }
        if (filters.size() > MOST_FILTERS) {
            filters.clear(); // a folder of odd rates; the usual few come back at once
        }
        return filters.computeIfAbsent(
                (long) fromHz << 32 | toHz, key -> new ResampleFilter(fromHz, toHz));
    }

    private interface Reading<T> {
        T from(SoundInput input, SampleStream stream) throws IOException;
    }

    private <T> T within(Path file, boolean hashing, Reading<T> reading) {
        try {
            SoundStreams.checkRegular(file);
            try (SoundInput input = SoundInput.open(file, hashing);
                    SampleStream stream = SoundStreams.open(input, vorbis)) {
                return reading.from(input, stream);
            }
        } catch (UnreadableSoundException e) {
            throw failure(file, e.getMessage(), e.nextStep(), e);
        } catch (TaxophoneException e) {
            throw new TaxophoneException(
                    file.getFileName() + ": " + e.getMessage(), e.nextStep(), e);
        } catch (NoSuchFileException e) {
            throw failure(file, "is not there", "Check the folder, or import it again", e);
        } catch (AccessDeniedException e) {
            throw failure(file, "may not be read", "Give yourself the right to read it", e);
        } catch (FileSystemLoopException e) {
            throw failure(file, "is a link that leads back to itself", "Remove the link", e);
        } catch (ClosedByInterruptException e) {
            throw new JobCancelledException();
        } catch (IOException e) {
            throw failure(file, "cannot be read: " + e.getMessage(), "Check the disk", e);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | OutOfMemoryError e) {
            // What decoders do when a broken header tells them to.
            throw failure(file, "is broken: " + e, "Copy the file again, or leave it out", e);
        }
    }

    private static TaxophoneException failure(
            Path file, @Nullable String problem, String nextStep, Throwable cause) {
        return new TaxophoneException(file.getFileName() + " " + problem, nextStep, cause);
    }
}
