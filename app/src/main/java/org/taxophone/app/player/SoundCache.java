package org.taxophone.app.player;

import java.util.LinkedHashMap;
import java.util.Map;
import org.taxophone.audio.SoundSource;
import org.taxophone.audio.Waveform;

/// The slices heard last, decoded. Used by one thread.
final class SoundCache {
    private static final long MOST_SAMPLES = 8_000_000; // 32 MB

    private final SoundLoader loader;
    private final Map<Key, Waveform> slices = new LinkedHashMap<>(16, 0.75f, true);
    private long samples;

    private record Key(SoundSource sound, int sampleRateHz, double startSeconds) {}

    SoundCache(SoundLoader loader) {
        this.loader = loader;
    }

    /// Reads the beginning of a sound before it is asked for. What is wrong with it is said when it
    /// is.
    void prepare(SoundSource sound, int sampleRateHz, double maxSeconds) {
        try {
            slice(sound, sampleRateHz, 0, maxSeconds);
        } catch (RuntimeException e) {
            slices.remove(new Key(sound, sampleRateHz, 0));
        }
    }

    Waveform slice(SoundSource sound, int sampleRateHz, double startSeconds, double maxSeconds) {
        Key key = new Key(sound, sampleRateHz, startSeconds);
        Waveform known = slices.get(key);
        if (known != null) {
            return known;
        }
        Waveform read = loader.load(sound, sampleRateHz, startSeconds, maxSeconds);
        slices.put(key, read);
        samples += read.samples().length;
        var oldest = slices.entrySet().iterator();
        while (samples > MOST_SAMPLES && slices.size() > 1) {
            samples -= oldest.next().getValue().samples().length;
            oldest.remove();
        }
        return read;
    }
}
