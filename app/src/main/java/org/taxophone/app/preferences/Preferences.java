package org.taxophone.app.preferences;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.taxophone.common.AtomicFiles;

/// What is remembered from one start to the next: a small text file of keys and values.
///
/// Damage to the file costs what it held and nothing else: the workbench starts with its defaults.
public final class Preferences {
    private final Path file;
    private final Properties values = new Properties();

    /// Reads the file if there is one.
    public Preferences(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
    }

    /// Where the system keeps such files.
    public static Path defaultFile() {
        return SystemFolders.settings().resolve("preferences.properties");
    }

    /// The folder of the file: what else belongs to the person lies beside it.
    public Path folder() {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(values.getProperty(key));
    }

    public String get(String key, String fallback) {
        return values.getProperty(key, fallback);
    }

    public double number(String key, double fallback) {
        try {
            return Double.parseDouble(values.getProperty(key, ""));
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    public void put(String key, Object value) {
        values.setProperty(key, String.valueOf(value));
    }

    public void remove(String key) {
        values.remove(key);
    }

    /// Writes the file, keys in order.
    ///
    /// @throws IOException if it cannot be written; what is open goes on all the same
    public void save() throws IOException {
        StringWriter text = new StringWriter();
        values.store(text, null);
        String sorted =
                text.toString()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .sorted()
                        .collect(java.util.stream.Collectors.joining("\n", "", "\n"));
        AtomicFiles.writeString(file, sorted);
    }
}
