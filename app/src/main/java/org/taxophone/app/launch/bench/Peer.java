package org.taxophone.app.launch.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taxophone.common.TaxophoneException;
import org.taxophone.project.Json;

/// The Python program that does the same work with the libraries one would use instead, and prints
/// one JSON line for each measurement.
///
/// @param python interpreter that has them
/// @param script the program
public record Peer(Path python, Path script) {
    /// @throws TaxophoneException if the script is not there
    public Peer {
        if (!Files.isRegularFile(script)) {
            throw new TaxophoneException(
                    "The peer's program is not at " + script, "Say where it is with --peer-script");
        }
    }

    /// The last line of its answer.
    PeerAnswer ask(String... arguments) {
        return askAll(arguments).getLast();
    }

    /// Every line of its answer, at least one.
    List<PeerAnswer> askAll(String... arguments) {
        List<String> command = new ArrayList<>(List.of(python.toString(), script.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            List<String> lines = said.lines().filter(line -> line.startsWith("{")).toList();
            if (status != 0 || lines.isEmpty()) {
                throw new TaxophoneException(
                        "The peer ended with status " + status + ": " + String.join(" ", command),
                        "Run that line by itself; its libraries may be missing");
            }
            return lines.stream().map(Peer::answer).toList();
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The peer did not start: " + python,
                    "Give --peer a Python with librosa, umap-learn and PyTorch",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TaxophoneException("Interrupted while the peer ran", "Start again", e);
        }
    }

    @SuppressWarnings("unchecked") // JSON objects have strings as keys
    private static PeerAnswer answer(String line) {
        return new PeerAnswer((Map<String, Object>) Json.fromJson(line, Map.class));
    }
}
