package org.taxophone.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taxophone.common.Checks;

/// Errors that a person meets in the window are known to the German texts.
class ErrorsInGermanTest {
    /// The next step of an exception, where it is one whole sentence.
    private static final Pattern NEXT_STEP =
            Pattern.compile(
                    "new TaxophoneException\\((?:(?!;\\n).)*?,\\s*\"([A-Z][^\"]+)\"(?:,\\s*\\w+)?\\)",
                    Pattern.DOTALL);

    /// Said by the terminal alone.
    private static final List<String> OF_THE_TERMINAL =
            List.of("--", "taxophone", "numpy", "NPY", "experiment", "section", "irmas", "layout");

    private final Phrases german =
            new Phrases(
                    Messages.english(),
                    ResourceBundle.getBundle("org.taxophone.ui.messages", Locale.GERMAN),
                    false);

    @Test
    void nextStepsAreTranslated() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../core/src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher step = NEXT_STEP.matcher(Files.readString(file));
                while (step.find()) {
                    String said = step.group(1);
                    boolean terminal = OF_THE_TERMINAL.stream().anyMatch(said::contains);
                    (terminal || !german.translate(said).equals(said) ? known : unknown).add(said);
                }
            }
        }
        assertThat(known).as("sentences found").hasSizeGreaterThan(40);
        assertThat(unknown).as("next steps without German").isEmpty();
    }

    @Test
    void causesKeepTheirValues() {
        assertThat(german.translate("7_theo_8.wav is a header without samples (RIFF, 44 bytes)"))
                .isEqualTo("7_theo_8.wav ist ein Kopf ohne Klang (RIFF, 44 Byte)");
        assertThat(
                        german.translate(
                                "The disk is full: /data/a.bin could not be written, 12 MB are"
                                        + " free"))
                .isEqualTo(
                        "Der Datenträger ist voll: /data/a.bin ließ sich nicht schreiben, 12 MB"
                                + " sind frei");
        assertThat(german.translate("Run robust on 3,000 clips"))
                .isEqualTo("Lauf robust über 3.000 Clips");
        assertThat(german.translate("The project /a/b is open elsewhere, in process 12 on here"))
                .startsWith("Das Projekt /a/b ist anderswo offen, in process 12");
    }

    @Test
    void refusedValuesAreTranslated() {
        assertThat(german.translate(refusal(() -> Checks.positive("lambda", -1))))
                .isEqualTo("lambda muss > 0 sein: war -1,0");
        assertThat(german.translate(refusal(() -> Checks.multipleOf("frames", 33, 16))))
                .contains("muss ein Vielfaches von 16 sein");
        assertThat(german.translate(refusal(() -> Checks.inRange("seeds", 0, 1, 9))))
                .isEqualTo("seeds muss von 1 bis 9 gehen: war 0");
    }

    private static String refusal(Runnable check) {
        try {
            check.run();
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("was not refused");
    }
}
