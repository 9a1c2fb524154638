package org.taxophone.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// One reader serves many threads, whatever the decoders share among themselves.
class ManyThreadsTest {
    private static final List<String> NAMES =
            List.of(
                    "mono.ogg",
                    "stereo.ogg",
                    "long.ogg",
                    "mono.mp3",
                    "stereo.mp3",
                    "long.mp3",
                    "16.flac",
                    "24.flac",
                    "16.aiff",
                    "mono.wav");

    @Test
    void allThreadsHearTheSame() throws Exception {
        AudioFileReader alone = new AudioFileReader();
        Map<String, Decoded> expected = new HashMap<>();
        NAMES.forEach(name -> expected.put(name, alone.read(Fixtures.file(name), 11025)));
        AudioFileReader shared = new AudioFileReader();
        List<Future<Decoded>> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6 * NAMES.size(); i++) {
                String name = NAMES.get(i % NAMES.size());
                results.add(pool.submit(() -> shared.read(Fixtures.file(name), 11025)));
            }
        }
        for (int i = 0; i < results.size(); i++) {
            Decoded reference = Objects.requireNonNull(expected.get(NAMES.get(i % NAMES.size())));
            Decoded heard = results.get(i).get();
            assertThat(heard.facts()).isEqualTo(reference.facts());
            Fixtures.assertSame(heard.waveform().samples(), reference.waveform().samples());
        }
    }

    @Test
    void eachCopyOfTheVorbisDecoderHasItsOwnLock() {
        VorbisLoaders loaders = new VorbisLoaders();
        VorbisLoader first = loaders.take();
        VorbisLoader second = loaders.take();
        assertThat(first.codec().packets().getClass())
                .isNotEqualTo(second.codec().packets().getClass());
        loaders.giveBack(first);
        assertThat(loaders.take()).isSameAs(first);
    }
}
