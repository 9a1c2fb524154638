package org.taxophone.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taxophone.export.DataColors;

class TokensTest {
    private static final Pattern DECLARED = Pattern.compile("(-[\\w-]+):\\s*#([0-9a-fA-F]{6})");
    private static final Pattern STYLED_IN_JAVA = Pattern.compile("setStyle\\(|Color\\.web\\(");

    @Test
    void allThemesNameTheSameTokens() throws IOException {
        assertThat(tokens(Look.LIGHT).keySet())
                .isEqualTo(tokens(Look.DARK).keySet())
                .isEqualTo(tokens(Look.CONTRAST).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void textCanBeRead(Look look) throws IOException {
        Map<String, Integer> tokens = tokens(look);
        String[][] pairs = {
            {"-color-fg-default", "-color-bg-default"},
            {"-color-fg-default", "-color-bg-subtle"},
            {"-color-fg-muted", "-color-bg-default"},
            {"-color-fg-muted", "-color-bg-subtle"},
            {"-color-fg-muted", "-color-bg-inset"},
            {"-color-accent-fg", "-color-bg-default"},
            {"-color-accent-fg", "-color-accent-subtle"},
            {"-color-fg-emphasis", "-color-accent-emphasis"},
            // what stands in chosen rows
            {"-color-fg-default", "-color-accent-subtle"},
            {"-color-fg-muted", "-color-accent-subtle"},
            {"-color-warning-fg", "-color-accent-subtle"},
            {"-color-danger-fg", "-color-accent-subtle"},
            {"-color-danger-fg", "-color-danger-subtle"},
            {"-color-warning-fg", "-color-warning-subtle"},
            {"-color-success-fg", "-color-success-subtle"},
            {"-tx-tip-fg", "-tx-tip-bg"}
        };
        for (String[] pair : pairs) {
            assertThat(contrast(tokens, pair[0], pair[1]))
                    .as(pair[0] + " on " + pair[1])
                    .isGreaterThan(look == Look.CONTRAST ? 7 : 4.5);
        }
        assertThat(contrast(tokens, "-tx-control-line", "-color-bg-default")).isGreaterThan(3);
    }

    @Test
    void textGrowsAndHairlinesDoNot() {
        assertThat(
                        FontScale.scaled(
                                ".a { -fx-font-size: 12px; -fx-min-height: 28px; -fx-max-height:"
                                        + " 2px; -fx-min-width: 40px; -fx-pref-width: 300px; }",
                                150))
                .isEqualTo(
                        ".a { -fx-font-size: 18.0px; -fx-min-height: 42.0px; -fx-max-height:"
                                + " 2px; -fx-min-width: 60.0px; -fx-pref-width: 300px; }");
        assertThat(StyleSheets.scaled(150)).startsWith("data:text/css;base64,");
    }

    @Test
    void styleIsNotWrittenInJava() throws IOException {
        Set<String> offenders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (STYLED_IN_JAVA.matcher(Files.readString(file)).find()) {
                    offenders.add(file.getFileName().toString());
                }
            }
        }
        assertThat(offenders).as("classes that say in Java what a style sheet should").isEmpty();
    }

    private static double contrast(Map<String, Integer> tokens, String ink, String ground) {
        return DataColors.contrast(
                Objects.requireNonNull(tokens.get(ink), ink),
                Objects.requireNonNull(tokens.get(ground), ground));
    }

    private static Map<String, Integer> tokens(Look look) throws IOException {
        Map<String, Integer> tokens = new TreeMap<>();
        try (InputStream in = URI.create(StyleSheets.tokens(look)).toURL().openStream()) {
            Matcher matcher =
                    DECLARED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                tokens.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
            }
        }
        return tokens;
    }
}
