package org.taxophone.app.launch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taxophone.common.TaxophoneException;

/// Another main class of this program in a process of its own, without a display: so that its
/// memory is its own, and what is set once a process can be set.
public final class SecondProgram {
    private SecondProgram() {}

    /// The line that starts it.
    ///
    /// @param main name of the class
    /// @param options further switches for Java
    /// @throws TaxophoneException if this runtime has no `java` to start
    public static List<String> line(String main, List<String> options, List<String> arguments) {
        List<String> line = new ArrayList<>(List.of(java().toString()));
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (!argument.contains("SharedArchive") && !argument.startsWith("-agentlib")) {
                line.add(argument);
            }
        }
        line.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        line.addAll(arguments);
        return line;
    }

    /// Runs it, and reads what it measured: lines of a name, a tab, a unit, a tab and a number.
    static List<Measurement> measure(String main, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(line(main, options, List.of(arguments)))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new TaxophoneException(
                        "The window could not be measured",
                        "Look at: " + String.join(" ", line(main, options, List.of(arguments))));
            }
            return said.lines()
                    .map(line -> line.split("\t"))
                    .filter(part -> part.length == 3)
                    .map(part -> Measurement.alone(part[0], part[1], Double.parseDouble(part[2])))
                    .toList();
        } finally {
            process.destroy();
        }
    }

    private static Path java() {
        for (String name : List.of("java", "java.exe")) {
            Path java = Path.of(System.getProperty("java.home"), "bin", name);
            if (Files.isExecutable(java)) {
                return java;
            }
        }
        throw new TaxophoneException(
                "This starts a second program, and this runtime has no java to start it with",
                "Run ./taxophone from the sources, with a JDK");
    }
}
