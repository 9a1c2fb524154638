package org.taxophone.app.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every text has a key, every key a text. Keys are found as literals in sources and FXML; a
/// literal that ends in a dot stands for all keys that begin with it.
class MessagesTest {
    private static final Pattern FXML_KEY = Pattern.compile("\"%([\\w.-]+)\"");
    private static final Pattern JAVA_KEY =
            Pattern.compile("(?:text|getString)\\(\\s*\"([a-z][\\w-]*\\.[\\w.-]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*\\.[\\w.-]*)\"");
    private static final Path MAIN = Path.of("src/main");

    @Test
    void everyKeyUsedHasAText() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String key : found(JAVA_KEY, ".java")) {
            boolean known =
                    key.endsWith(".")
                            ? texts().stream().anyMatch(text -> text.startsWith(key))
                            : texts().contains(key);
            if (!known) {
                missing.add(key);
            }
        }
        found(FXML_KEY, ".fxml").stream()
                .filter(key -> !texts().contains(key))
                .forEach(missing::add);
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = found(LITERAL, ".java");
        used.addAll(found(FXML_KEY, ".fxml"));
        Set<String> idle =
                texts().stream()
                        .filter(
                                text ->
                                        used.stream()
                                                .noneMatch(
                                                        key ->
                                                                key.equals(text)
                                                                        || key.endsWith(".")
                                                                                && text.startsWith(
                                                                                        key)))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).as("texts that nothing shows").isEmpty();
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(Messages.text("job.of", "3", "10")).isEqualTo("3 of 10");
        assertThat(Messages.text("status.jobs", 1)).isEqualTo("1 job");
        assertThat(Messages.text("status.jobs", 2)).isEqualTo("2 jobs");
    }

    private static Set<String> texts() {
        return Messages.bundle().keySet();
    }

    private static Set<String> found(Pattern pattern, String suffix) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys).as("keys found in *" + suffix).isNotEmpty();
        return keys;
    }
}
