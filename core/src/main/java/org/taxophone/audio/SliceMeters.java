package org.taxophone.audio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Levels of many slices of one file, measured while it passes. Slices may overlap; only those
/// under way are looked at.
final class SliceMeters {
    private final StreamFormat format;
    private final List<Range> inOrder;
    private final Range[] asked;
    private final List<Range> active = new ArrayList<>();
    private float[] part = new float[0];
    private float[] mono = new float[0];
    private int next;
    private long position;

    private record Range(long start, long end, LevelMeter meter) {}

    SliceMeters(StreamFormat format, List<Slice> slices) {
        this.format = format;
        int rate = format.sampleRateHz();
        this.asked =
                slices.stream()
                        .map(
                                slice ->
                                        new Range(
                                                slice.startSample(rate),
                                                slice.endSample(rate),
                                                new LevelMeter(format, true)))
                        .toArray(Range[]::new);
        this.inOrder = Arrays.stream(asked).sorted(Comparator.comparingLong(Range::start)).toList();
    }

    /// Takes the next frames, interleaved.
    void add(float[] samples, int count) {
        long end = position + count;
        while (next < inOrder.size() && inOrder.get(next).start() < end) {
            active.add(inOrder.get(next++));
        }
        for (Range range : active) {
            measure(range, samples, count);
        }
        position = end;
        active.removeIf(range -> range.end() <= end);
    }

    private void measure(Range range, float[] samples, int count) {
        int from = (int) Math.max(0, range.start() - position);
        int to = (int) Math.min(count, range.end() - position);
        if (to <= from) {
            return;
        }
        int channels = format.channels();
        int length = (to - from) * channels;
        if (part.length < length) {
            part = new float[length];
            mono = new float[to - from];
        }
        // copied, because a meter works from the start of its block
        System.arraycopy(samples, from * channels, part, 0, length);
        range.meter().add(part, to - from, mono);
    }

    /// The facts of each slice, in the order in which they were asked for.
    List<AudioFacts> facts(AudioFacts file) {
        return Arrays.stream(asked)
                .map(
                        range ->
                                new AudioFacts(
                                        file.format(),
                                        file.sampleRateHz(),
                                        file.channels(),
                                        range.meter().frames(),
                                        range.meter().peak(),
                                        range.meter().rms(),
                                        range.meter().clippedSamples(),
                                        file.contentHash(),
                                        file.damage()))
                .toList();
    }
}
