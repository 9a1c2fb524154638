package org.taxophone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A formatter that wraps a long `///` line puts its rest into a plain comment, and the tool that
/// makes Javadoc then forgets all that stood above.
class DocCommentHouseRulesTest {
    private static final Pattern DOC = Pattern.compile("\\s*///.*");
    private static final Pattern PLAIN = Pattern.compile("\\s*// .*");

    @Test
    void docCommentsAreWhole() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> sources = sources();
        for (Path source : sources) {
            List<String> lines = Files.readAllLines(source);
            for (int i = 1; i < lines.size(); i++) {
                if (DOC.matcher(lines.get(i - 1)).matches()
                        && PLAIN.matcher(lines.get(i)).matches()) {
                    broken.add(source.getFileName() + ":" + (i + 1) + lines.get(i));
                }
            }
        }
        assertThat(sources).as("sources seen by the rule").hasSizeGreaterThan(500);
        assertThat(broken).as("join with the line above, in at most 100 columns").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("core", "app", "sample-projects")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }
}
