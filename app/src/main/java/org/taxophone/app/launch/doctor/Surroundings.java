package org.taxophone.app.launch.doctor;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;

/// What the process sees of its machine; a test hands over another machine.
///
/// @param system the operating system's name as Java gives it: "Linux", "Mac OS X", "Windows 11"
/// @param environment the environment variables
/// @param library whether the loader finds a shared library of this file name
/// @param root where the file system begins; another folder in tests
record Surroundings(
        String system, Map<String, String> environment, Predicate<String> library, Path root) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    static Surroundings ofThisMachine() {
        return new Surroundings(
                System.getProperty("os.name", ""),
                System.getenv(),
                Surroundings::loads,
                Path.of("/"));
    }

    boolean isLinux() {
        return system.startsWith("Linux");
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    private static boolean loads(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false; // the loader does not know it
        }
    }
}
