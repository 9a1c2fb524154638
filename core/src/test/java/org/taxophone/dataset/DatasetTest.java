package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFacts;
import org.taxophone.common.TaxophoneException;

class DatasetTest {
    private static Clip clip(String id, int frames, double peak) {
        AudioFacts facts = new AudioFacts("WAV", 1000, 1, frames, peak, peak / 2, 0, id, "");
        return new Clip(id, "sub/" + id + ".wav", facts);
    }

    private static Dataset dataset() {
        return Dataset.of(
                Path.of("root"),
                List.of(clip("a", 1000, 1), clip("b", 3000, 0.1), clip("c", 2000, 0)),
                Map.of("label", List.of("x", "", "y"), "take", List.of("10", "9", "10")),
                Optional.of("label"));
    }

    @Test
    void columnsBecomeLabels() {
        Dataset dataset = dataset();
        assertThat(dataset.value(1, "label")).isEmpty();
        assertThat(dataset.labels("label")).containsExactly(0, -1, 1);
        assertThat(dataset.labelNames("take")).containsExactly("9", "10");
        assertThat(dataset.withLabelColumn("take").labelColumn()).contains("take");
        assertThat(dataset.file(0)).isEqualTo(Path.of("root", "sub", "a.wav"));
        assertThat(dataset.clips().getFirst().name()).isEqualTo("a.wav");
        assertThat(dataset.indexOf("c")).isEqualTo(2);
        assertThat(dataset.indexOf("z")).isEqualTo(-1);
    }

    @Test
    void fingerprintHangsOnSoundsAndPathsAlone() {
        Dataset dataset = dataset();
        assertThat(dataset.withRoot(Path.of("other")).fingerprint())
                .isEqualTo(dataset.fingerprint());
        assertThat(dataset.withLabelColumn("take").fingerprint()).isEqualTo(dataset.fingerprint());
        Dataset fewer =
                Dataset.of(
                        Path.of("root"), dataset.clips().subList(0, 2), Map.of(), Optional.empty());
        assertThat(fewer.fingerprint()).isNotEqualTo(dataset.fingerprint());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Clip a = clip("a", 1, 1);
        assertThatThrownBy(() -> dataset().labels("pitch"))
                .isInstanceOf(TaxophoneException.class)
                .hasMessage("There is no column \"pitch\"");
        assertThatThrownBy(() -> Dataset.of(Path.of(""), List.of(a, a), Map.of(), Optional.empty()))
                .hasMessage("clips must have different ids: was a");
        assertThatThrownBy(
                        () ->
                                Dataset.of(
                                        Path.of(""),
                                        List.of(a),
                                        Map.of("x", List.of()),
                                        Optional.empty()))
                .hasMessage("column x must have 1 values: was 0");
        assertThatThrownBy(() -> Dataset.of(Path.of(""), List.of(a), Map.of(), Optional.of("x")))
                .hasMessage("labelColumn must be one of []: was x");
    }

    @Test
    void statisticsOfKnownNumbers() {
        DatasetStatistics statistics = DatasetStatistics.of(dataset());
        assertThat(statistics.durations().median()).isEqualTo(2);
        assertThat(statistics.durations().mean()).isEqualTo(2);
        assertThat(statistics.durations().min()).isEqualTo(1);
        assertThat(statistics.durations().max()).isEqualTo(3);
        assertThat(statistics.durations().sum()).isEqualTo(6);
        assertThat(statistics.peaks().mean()).isCloseTo(-10, within(1e-9));
        assertThat(statistics.silent()).isEqualTo(1);
        assertThat(statistics.clipped()).isZero();
        assertThat(statistics.sampleRates()).isEqualTo(Map.of(1000, 3));
        assertThat(statistics.channels()).isEqualTo(Map.of(1, 3));
        assertThat(statistics.formats()).isEqualTo(Map.of("WAV", 3));
        assertThat(statistics.counts("label")).isEqualTo(Map.of("x", 1, "y", 1));
    }

    @Test
    void statisticsOfNothing() {
        Dataset none = Dataset.of(Path.of(""), List.of(), Map.of(), Optional.empty());
        assertThat(DatasetStatistics.of(none).durations().max()).isZero();
    }
}
