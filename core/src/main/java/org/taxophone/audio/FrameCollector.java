package org.taxophone.audio;

import java.io.IOException;
import java.util.Arrays;
import org.taxophone.common.TaxophoneException;

/// Keeps all channels of a part of a stream.
final class FrameCollector {
    private static final int BLOCK = 8192;

    private FrameCollector() {}

    /// @param stream at the beginning of the file
    static Recording read(SoundSource source, SampleStream stream) throws IOException {
        int rate = stream.format().sampleRateHz();
        int channels = stream.format().channels();
        long start = Math.round(source.startSeconds() * rate);
        long wanted =
                source.slice().map(part -> part.endSample(rate)).orElse(Long.MAX_VALUE) - start;
        float[] kept = new float[0];
        int count = 0;
        if (start > 0 && stream.skip(start) < start) {
            return new Recording(kept, channels, rate);
        }
        float[] block = new float[BLOCK * channels];
        while (count < wanted) {
            int read = stream.read(block, (int) Math.min(BLOCK, wanted - count));
            if (read < 0) {
                break;
            }
            long needed = (count + (long) read) * channels;
            if (needed > MonoCollector.MOST_SAMPLES) {
                throw new TaxophoneException(
                        source.file().getFileName() + " does not fit into memory",
                        "Cut the file into pieces, or read a slice of it");
            }
            if (needed > kept.length) {
                kept = Arrays.copyOf(kept, (int) Math.max(needed, kept.length * 3L / 2));
            }
            System.arraycopy(block, 0, kept, count * channels, read * channels);
            count += read;
        }
        return new Recording(Arrays.copyOf(kept, count * channels), channels, rate);
    }
}
