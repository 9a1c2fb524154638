package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFacts;
import org.taxophone.clustering.ClusterAssignment;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.projection.Projection;

/// What is read of a run shares the ids of the clips.
class KnownIdsTest {
    private static final AudioFacts FACTS =
            new AudioFacts("WAV, 16 bit", 8000, 1, 4000, 0.5, 0.1, 0, "h", "");

    private final Dataset clips =
            Dataset.of(
                    Path.of("sounds"),
                    List.of(new Clip("a", "a.wav", FACTS), new Clip("b", "b.wav", FACTS)),
                    Map.of(),
                    Optional.empty());
    private final KnownIds known = new KnownIds(Optional.of(clips));

    @Test
    void allClipsAreTheVerySameList() {
        List<String> read = List.of(copy("a"), copy("b"));
        ClusterAssignment assignment =
                known.in(
                        new ClusterAssignment(read, 2, new int[] {1, 0}, new float[] {0, 1, 1, 0}));
        assertThat(assignment.ids()).isSameAs(clips.ids());
        assertThat(assignment.clusters()).containsExactly(1, 0);
        assertThat(assignment.probabilities()).containsExactly(0, 1, 1, 0);
        Projection map = known.in(new Projection("PCA", read, new float[] {1, 2}, new float[2]));
        assertThat(map.ids()).isSameAs(clips.ids());
        assertThat(map.method()).isEqualTo("PCA");
    }

    @Test
    void someClipsAreTheSameWordsAndOthersStayAsTheyWereRead() {
        String gone = copy("gone");
        List<String> ids =
                known.in(
                                new Projection(
                                        "PCA",
                                        List.of(copy("b"), gone),
                                        new float[2],
                                        new float[2]))
                        .ids();
        assertThat(ids).containsExactly("b", "gone");
        assertThat(ids.getFirst()).isSameAs(clips.clips().get(1).id());
        assertThat(ids.getLast()).isSameAs(gone);
    }

    @Test
    void withoutClipsAllStaysAsItWasRead() {
        List<String> read = List.of("a", "b");
        Projection map = new Projection("PCA", read, new float[2], new float[2]);
        assertThat(new KnownIds(Optional.empty()).in(map).ids()).isSameAs(read);
    }

    @SuppressWarnings("StringOperationCanBeSimplified") // another one is what is asked for
    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}
