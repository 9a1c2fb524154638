package org.taxophone.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.embedding.Embeddings;
import org.taxophone.features.LogMelConfig;
import org.taxophone.features.VectorConfig;

class ClipWindowsTest {
    private static final LogMelConfig TWO_SECONDS = LogMelConfig.defaults().withClipSeconds(2);
    private static final List<String> IDS = List.of("a", "b@0", "b@1", "b@2");

    @Test
    void longClipsAreCutIntoWindowsThatOverlapByHalf() {
        Dataset windows = ClipWindows.of(clips(), TWO_SECONDS, LongClips.WINDOWS).windows();
        assertThat(windows.clips()).extracting(Clip::id).containsExactly("a", "b@0", "b@1", "b@2");
        assertThat(windows.clips().get(0).slice()).isEmpty();
        assertThat(windows.clips().get(2).slice()).contains(new Slice(11, 13));
        assertThat(windows.clips().get(3).slice()).contains(new Slice(12, 14));
        assertThat(windows.value(3, "label")).contains("two");
    }

    @Test
    void theStartIsHeardUnlessAskedAndVectorsHaveNoWindows() {
        assertThat(ClipWindows.of(clips(), TWO_SECONDS, LongClips.START).windows().size())
                .isEqualTo(2);
        assertThat(
                        ClipWindows.of(clips(), new VectorConfig(3, "v"), LongClips.WINDOWS)
                                .windows()
                                .size())
                .isEqualTo(2);
    }

    /// One window that is sure outweighs two that are hardly in doubt.
    @Test
    void aClipsClassHasTheHighestMeanLogProbability() {
        float[] said = {0.9f, 0.1f, 0.6f, 0.4f, 0.6f, 0.4f, 0.01f, 0.99f};
        ClusterAssignment clips =
                ClipWindows.assignment(new ClusterAssignment(IDS, 2, new int[] {0, 0, 0, 1}, said));
        assertThat(clips.ids()).containsExactly("a", "b");
        assertThat(clips.clusters()).containsExactly(0, 1);
        double zero = Math.cbrt(0.6 * 0.6 * 0.01);
        double one = Math.cbrt(0.4 * 0.4 * 0.99);
        assertThat((double) clips.probabilities()[2]).isCloseTo(zero / (zero + one), within(1e-6));
        assertThat((double) clips.probabilities()[3]).isCloseTo(one / (zero + one), within(1e-6));
    }

    @Test
    void withoutProbabilitiesMostWindowsDecideAndNoiseStaysNoise() {
        ClusterAssignment clips =
                ClipWindows.assignment(
                        new ClusterAssignment(IDS, 3, new int[] {-1, 2, 0, 2}, new float[0]));
        assertThat(clips.clusters()).containsExactly(-1, 2);
        assertThat(clips.probabilities()).isEmpty();
    }

    @Test
    void aClipIsWhereItsWindowsAreOnAverage() {
        Embeddings clips =
                ClipWindows.space(
                        new Embeddings("z", IDS, 2, new float[] {1, 2, 3, 0, 6, 0, 9, 3}));
        assertThat(clips.ids()).containsExactly("a", "b");
        assertThat(clips.values()).containsExactly(1, 2, 6, 1);
    }

    /// A short file, and a slice of 4 s that begins after 10 s.
    private static Dataset clips() {
        return Dataset.of(
                Path.of("sounds"),
                List.of(
                        new Clip("a", "a.wav", facts(1.5)),
                        new Clip("b", "b.wav", Optional.of(new Slice(10, 14)), facts(4))),
                Map.of("label", List.of("one", "two")),
                Optional.of("label"));
    }

    private static AudioFacts facts(double seconds) {
        return new AudioFacts(
                "WAV, 16 bit", 8000, 1, (long) (8000 * seconds), seconds, 0.1, 0, "h", "");
    }
}
