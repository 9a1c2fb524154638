package org.taxophone.app.feature.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taxophone.audio.AudioFacts;
import org.taxophone.dataset.Clip;

class ClipFilterTest {
    private final ClipFilter filter = new ClipFilter(List.of("digit", "speaker", "take"), "digit");
    private final ClipRow row = row("7_jackson_5.wav", 0.446, 0.059, List.of("7", "jackson", "12"));

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "jackson, true",
        "JACK, true",
        "theo, false",
        "-theo, true",
        "-jackson, false",
        "label:7, true",
        "digit:7, true",
        "label:8, false",
        "speaker:Jackson, true",
        "speaker:jack, false",
        "-speaker:theo, true",
        "label:7 speaker:jackson, true",
        "label:7 speaker:theo, false",
        "duration:>0.4, true",
        "duration:<0.4, false",
        "duration>0.4, true",
        "duration:>0.4 duration:<0.5, true",
        "duration:0.4, true",
        "duration:0.5, false",
        "level:<-20, true",
        "level:<-40, false",
        "level:>−40, true",
        "take:>9, true",
        "take:<=12, true",
        "rate:8000, true",
        "channels:2, false",
        "name:5.wav, true",
        "duration:abc, false",
        "'\"7 jackson\"', false",
        "speaker:\"jackson\", true",
        "unknown:7, false",
        "duration > 0.4, true",
        "duration < 0.4, false",
        "duration >= 0.44 label = 7, true",
        "'duration > 0,4', true",
        "'duration:<0,4', false",
        "duration: > 0.5, false",
        "duration = 0.4, true",
        "digit: 7, true",
        "-speaker = jackson, false",
        "speaker = jack, false",
        "7_jackson duration>0.4 take <= 12, true"
    })
    void termsMeanWhatTheySay(String text, boolean passes) {
        Predicate<ClipRow> test = filter.of(text);
        assertThat(test.test(row)).as(text).isEqualTo(passes);
    }

    @Test
    void aColonAsksForWordsAndAnEqualsSignForAll() {
        ClipFilter labels = new ClipFilter(List.of("label"), "label");
        ClipRow dog = row("1.wav", 5, 0.1, List.of("Dog bark"));
        ClipRow ten = row("2.wav", 5, 0.1, List.of("10"));
        assertThat(labels.of("label:dog")).accepts(dog).rejects(ten);
        assertThat(labels.of("label:do")).rejects(dog);
        assertThat(labels.of("label = dog")).rejects(dog);
        assertThat(labels.of("label = \"dog bark\"")).accepts(dog);
        assertThat(labels.of("label:1")).rejects(ten);
    }

    @Test
    void aRangeTakesThePlaceOfOthersOfItsField() {
        assertThat(ClipFilter.withRange("rain duration > 2 duration:<9", "duration", 1, 2.5))
                .isEqualTo("rain duration:>1.00 duration:<2.50");
    }

    @Test
    void unfinishedTermsDoNotThrow() {
        for (String text :
                List.of("label:", "-", ":", "duration:>", "\"open", "a:b:c", "<", "(*")) {
            filter.of(text).test(row);
        }
    }

    @Test
    void namesAreOrderedAsAPersonCounts() {
        assertThat(
                        List.of("take 10", "Take 2", "take 1", "take 02b").stream()
                                .sorted(new ByNumberInName()))
                .containsExactly("take 1", "Take 2", "take 02b", "take 10");
    }

    @Test
    void flagsAndPartsCanBeAskedFor() {
        assertThat(passes("flag:duplicate")).isTrue();
        assertThat(passes("flag:any")).isTrue();
        assertThat(passes("flag:silent")).isFalse();
        assertThat(passes("-flag:silent split:held-out")).isTrue();
        assertThat(passes("split:training")).isFalse();
    }

    private boolean passes(String text) {
        return filter.of(text).test(row);
    }

    static ClipRow row(String name, double seconds, double rms, List<String> values) {
        AudioFacts facts =
                new AudioFacts(
                        "WAV, 16 bit",
                        8000,
                        1,
                        Math.round(seconds * 8000),
                        0.25,
                        rms,
                        0,
                        "hash",
                        "");
        return new ClipRow(
                0,
                new Clip("id-" + name, name, facts),
                Path.of("/sounds"),
                false,
                values,
                Set.of(ClipFlag.DUPLICATE),
                ClipParts.HELD_OUT);
    }
}
