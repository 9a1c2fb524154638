package org.taxophone.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFacts;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SplitConfig;

class HeldOutClipsTest {
    /// What a run says of leaks must be of the clips that the training holds out.
    @Test
    void aRandomSplitOfADatasetIsThatOfTheTraining() {
        AudioFacts facts = new AudioFacts("WAV", 8000, 1, 4000, 1, 1, 0, "", "");
        List<Clip> clips =
                IntStream.range(0, 57)
                        .mapToObj(i -> new Clip("id" + i, i + ".wav", facts))
                        .toList();
        Dataset dataset = Dataset.of(Path.of("r"), clips, Map.of(), Optional.empty());
        for (long seed = 0; seed < 5; seed++) {
            Split ours = Split.of(57, 0.1, seed);
            org.taxophone.dataset.Split theirs =
                    org.taxophone.dataset.Split.of(dataset, SplitConfig.RANDOM, 0.1, seed);
            assertThat(ours.validation()).hasSize(5).isEqualTo(theirs.heldOut());
            assertThat(Arrays.stream(ours.training()).boxed()).hasSize(52);
        }
    }
}
