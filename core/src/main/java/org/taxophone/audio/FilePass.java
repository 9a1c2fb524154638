package org.taxophone.audio;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One way through a file.
final class FilePass {
    private static final int BLOCK_FRAMES = 8192;

    private final SoundInput input;
    private final SampleStream stream;
    private final @Nullable MonoCollector collector;
    private final @Nullable SliceMeters slices;
    private final LevelMeter meter;
    private long skipped;

    FilePass(SoundInput input, SampleStream stream, @Nullable MonoCollector collector)
            throws IOException {
        this(input, stream, collector, null);
    }

    FilePass(
            SoundInput input,
            SampleStream stream,
            @Nullable MonoCollector collector,
            @Nullable SliceMeters slices)
            throws IOException {
        this.input = input;
        this.stream = stream;
        this.collector = collector;
        this.slices = slices;
        // facts hold the hash of the content, so without it nobody can ask for them
        this.meter = new LevelMeter(stream.format(), input.isHashing());
        run();
    }

    private void run() throws IOException {
        int channels = stream.format().channels();
        float[] block = new float[BLOCK_FRAMES * channels];
        float[] mono = channels == 1 ? block : new float[BLOCK_FRAMES];
        long firstWanted = collector == null ? 0 : collector.firstInput();
        if (firstWanted > 0) {
            skipped = stream.skip(firstWanted);
        }
        if (collector != null && skipped == firstWanted) {
            collector.expect(stream.format().declaredFrames());
        }
        while (skipped == firstWanted && !full()) {
            int count = stream.read(block, BLOCK_FRAMES);
            if (count < 0) {
                break;
            }
            meter.add(block, count, mono);
            if (slices != null) {
                slices.add(block, count);
            }
            if (collector != null) {
                collector.add(mono, count);
            }
        }
        if (skipped + meter.frames() == 0) {
            throw new UnreadableSoundException(
                    "is a header without samples ("
                            + stream.format().name()
                            + ", "
                            + input.size()
                            + " bytes)",
                    "Copy the file again, or leave it out");
        }
    }

    private boolean full() {
        return collector != null && collector.isFull();
    }

    /// Frames that were read.
    long frames() {
        return meter.frames();
    }

    Waveform waveform() {
        if (collector == null) {
            throw new IllegalStateException("read for its facts only");
        }
        return collector.finish(skipped + meter.frames());
    }

    AudioFacts facts() throws IOException {
        StreamFormat format = stream.format();
        return new AudioFacts(
                format.name(),
                format.sampleRateHz(),
                format.channels(),
                meter.frames(),
                meter.peak(),
                meter.rms(),
                meter.clippedSamples(),
                input.contentHash(),
                Damage.join(stream.damage(), meter.damage()));
    }
}
