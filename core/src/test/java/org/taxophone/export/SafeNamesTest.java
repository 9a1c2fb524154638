package org.taxophone.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeNamesTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    two, two
                    a/b\\c:d*e?f<g>h|i, a_b_c_d_e_f_g_h_i
                    Owl... , Owl
                    '  .hidden', hidden
                    CON, CON_
                    con, con_
                    Com1.song, Com1_.song
                    LPT², LPT²_
                    aux .x, aux_.x
                    console, console
                    Grüße 二, Grüße 二
                    ..., x
                    '', x
                    """)
    void foldersSuitEverySystem(String name, String safe) {
        assertThat(SafeNames.folder(name, "x")).isEqualTo(safe);
    }

    @Test
    void controlLettersAndHalvesOfLettersGo() {
        assertThat(SafeNames.folder("a\tb\u0000c\ud800d\u202ee", "x")).isEqualTo("a_b_c_d_e");
    }

    @Test
    void composedAndDecomposedLettersAreTheSameName() {
        assertThat(SafeNames.folder("u\u0308ber", "x")).isEqualTo("über");
    }

    @Test
    void longNamesAreCutBetweenLettersAndFilesKeepTheirSuffix() {
        String long1 = SafeNames.file("🦉".repeat(200) + ".wav");
        assertThat(long1).endsWith("🦉.wav");
        assertThat(long1.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(104);
        assertThat(SafeNames.file("nul.wav")).isEqualTo("nul_.wav");
        assertThat(SafeNames.file(".wav")).isEqualTo("wav");
        assertThat(SafeNames.file("a.b.flac")).isEqualTo("a.b.flac");
        assertThat(SafeNames.folder("a".repeat(99) + " . b", "x")).isEqualTo("a".repeat(99));
    }

    @Test
    void aNameIsGivenOnceWhateverItsCapitals() {
        SafeNames names = new SafeNames();
        names.take("A.wav");
        assertThat(names.free("a.WAV")).isEqualTo("a (2).WAV");
        assertThat(names.free("a.wav")).isEqualTo("a (3).wav");
        assertThat(names.free("Two")).isEqualTo("Two");
        assertThat(names.free("two")).isEqualTo("two (2)");
    }
}
