package org.taxophone.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taxophone.audio.AudioFacts;

/// Patterns of names as people write them.
class NamePatternsTest {
    private static Dataset dataset(String... paths) {
        List<Clip> clips = new ArrayList<>();
        for (String path : paths) {
            AudioFacts facts = new AudioFacts("WAV", 1000, 1, 10, 1, 0.5, 0, path, "");
            clips.add(new Clip(path, path, facts));
        }
        return Dataset.of(Path.of("root"), clips, Map.of(), Optional.empty());
    }

    private static String regex(String text) {
        return ImportConfig.of(Path.of("x")).withPattern(text).pattern().orElseThrow();
    }

    @Test
    void wordsInBracesAreColumns() {
        assertThat(regex("{label}_{speaker}_{take}"))
                .isEqualTo("(?<label>.+?)_(?<speaker>.+?)_(?<take>.+)");
        assertThat("7_jackson_5".matches(regex("{label}_{speaker}_{take}"))).isTrue();
        assertThat("a.b (1)".matches(regex("{label}.{call} ({n})"))).isTrue();
        assertThat("aXb (1)".matches(regex("{label}.{call} ({n})"))).isFalse();
    }

    @Test
    void regularExpressionsStayWhatTheyAre() {
        for (String text : List.of("(?<label>\\d{2,3})_.*", "(?<label>\\p{L}+)")) {
            assertThat(regex(text)).isEqualTo(text);
            assertThat(ImportConfig.of(Path.of("x")).withPattern(text).patternWords())
                    .contains(text);
        }
    }

    @Test
    void aTemplateIsToldAsItWasWritten() {
        for (String text : List.of("{label}_{take}", "{label}.{call} ({n})", "site/{label}-*")) {
            assertThat(ImportConfig.of(Path.of("x")).withPattern(text).patternWords())
                    .contains(text);
        }
    }

    @Test
    void whatIsNeitherIsRefused() {
        assertThatThrownBy(() -> regex("abc"))
                .hasMessage(
                        "pattern must have at least one named group: was abc. Maybe"
                                + " {label}_{take}");
        assertThatThrownBy(() -> regex("{label}_{label}"))
                .hasMessageStartingWith("pattern must be a regular expression");
    }

    @Test
    void aPatternSaysWhatItFindsBeforeAnythingIsRead() {
        Dataset dataset = dataset("7_jackson_5.wav", "deep/3_theo_12.wav", "readme.wav");
        NameFit fit = NameFit.of("{label}_{speaker}_{take}", dataset);
        assertThat(fit.fitting()).isEqualTo(2);
        assertThat(fit.of()).isEqualTo(3);
        assertThat(fit.columns()).containsExactly("label", "speaker", "take");
        assertThat(fit.example()).contains("7_jackson_5.wav");
        assertThat(fit.values()).containsExactly("7", "jackson", "5");
        assertThat(NameFit.of("{label}/{take}_{x}_{y}", dataset).fitting()).isEqualTo(1);
        assertThat(NameFit.of("{a}+{b}", dataset).example()).isEmpty();
        assertThatThrownBy(() -> NameFit.of(" ", dataset))
                .hasMessageContaining("must not be empty");
    }
}
