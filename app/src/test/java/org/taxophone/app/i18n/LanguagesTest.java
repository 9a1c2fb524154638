package org.taxophone.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// English and German say the same things with the same arguments.
class LanguagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern GROUPED = Pattern.compile("\\{(\\d+),number,#}");

    private final Properties english = read("messages");
    private final Properties german = read("messages_de");

    @Test
    void bothHaveTheSameKeys() {
        assertThat(german.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void eachTextTakesTheSameArgumentsInBoth() {
        List<String> different = new ArrayList<>();
        for (String key : english.stringPropertyNames()) {
            String original = english.getProperty(key);
            String translated = german.getProperty(key, "");
            if (!found(ARGUMENT, original).equals(found(ARGUMENT, translated))
                    || !found(GROUPED, original).equals(found(GROUPED, translated))) {
                different.add(key + ": " + original + " / " + translated);
            }
        }
        assertThat(different).as("texts whose arguments differ").isEmpty();
    }

    @Test
    void whatHasArgumentsIsAWellFormedPattern() {
        for (String key : german.stringPropertyNames()) {
            String pattern = german.getProperty(key);
            if (ARGUMENT.matcher(pattern).find()) {
                assertThatCode(() -> new MessageFormat(pattern, Locale.GERMAN))
                        .as(key)
                        .doesNotThrowAnyException();
                assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void onlyWhatNobodySaysIsEmpty() {
        for (String key : german.stringPropertyNames()) {
            assertThat(german.getProperty(key).isBlank())
                    .as(key)
                    .isEqualTo(english.getProperty(key, "").isBlank());
        }
    }

    @Test
    void aLanguageWithoutTextsIsShownInEnglish() {
        assertThat(Messages.chosen("de")).isEqualTo(Locale.GERMAN);
        assertThat(Messages.chosen("de-AT")).isEqualTo(Locale.GERMAN);
        assertThat(Messages.chosen("en")).isEqualTo(Locale.ENGLISH);
        assertThat(Messages.chosen("tlh")).isEqualTo(Locale.ENGLISH);
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Properties read(String name) {
        String file = "/org/taxophone/ui/" + name + ".properties";
        try (InputStream in =
                Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(file), file)) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
