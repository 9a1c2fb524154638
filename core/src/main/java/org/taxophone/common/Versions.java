package org.taxophone.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What this program was built from, and the Java it runs on: what a run must know to be repeated.
public final class Versions {
    private static final String LIST = "versions.properties";

    private Versions() {}

    /// The program's own version: "0.1.0".
    public static String taxophone() {
        return all().getOrDefault("taxophone", "unknown");
    }

    /// By name, in alphabetical order: `djl`, `java`, `javafx`, `jtransforms`, `os`, `pytorch`,
    /// `smile`, `tablesaw`, `taxophone`.
    public static Map<String, String> all() {
        Properties built = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is not on the class path");
            }
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> versions = new TreeMap<>();
        built.stringPropertyNames()
                .forEach(name -> versions.put(name, built.getProperty(name, "")));
        versions.put("java", Runtime.version().toString());
        versions.put(
                "os",
                "%s %s %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch")));
        return Collections.unmodifiableMap(versions);
    }
}
