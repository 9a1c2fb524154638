package org.taxophone.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FieldTextTest {
    private final FieldText german = new FieldText(Locale.GERMAN);
    private final FieldText english = new FieldText(Locale.ENGLISH);

    @Test
    void aNumberStandsWithTheCommaOfTheLanguage() {
        assertThat(german.shown("0.97")).isEqualTo("0,97");
        assertThat(german.shown("-1.5")).isEqualTo("-1,5");
        assertThat(german.shown("8000")).isEqualTo("8000");
        assertThat(english.shown("0.97")).isEqualTo("0.97");
    }

    @Test
    void whatIsTypedIsUnderstoodWithEither() {
        assertThat(german.meant("0,97")).isEqualTo("0.97");
        assertThat(german.meant(" −1,5")).isEqualTo(" −1.5");
        assertThat(german.meant("5,0E-4")).isEqualTo("5.0E-4");
        assertThat(german.meant("0.97")).isEqualTo("0.97");
        assertThat(german.meant(",5")).isEqualTo(".5");
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        assertThat(german.shown("v1.2.3")).isEqualTo("v1.2.3");
        assertThat(german.meant("0,4..1,5")).isEqualTo("0,4..1,5");
        assertThat(german.meant("one, two")).isEqualTo("one, two");
        assertThat(english.meant("1,000")).isEqualTo("1,000");
    }

    @Test
    void stepsKeepTheComma() {
        assertThat(german.stepped("0,5", 1)).contains("0,6");
        assertThat(german.stepped("0.95", -10)).contains("0,85");
        assertThat(german.stepped("acht", 1)).isEmpty();
    }
}
