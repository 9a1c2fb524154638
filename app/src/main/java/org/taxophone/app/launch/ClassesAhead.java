package org.taxophone.app.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/// Loads the classes of packages before they are needed, on the thread that asks for it: the first
/// window of a person reads some hundreds of them, and the UI thread would wait for each.
final class ClassesAhead {
    private static final String SUFFIX = ".class";

    private ClassesAhead() {}

    /// Loads what lies beside each of these classes. Where that cannot be told, nothing is loaded.
    static void beside(List<Class<?>> known) throws IOException {
        for (Class<?> one : known) {
            CodeSource source = one.getProtectionDomain().getCodeSource();
            if (source != null) {
                load(one, place(source));
            }
        }
    }

    private static Path place(CodeSource source) throws IOException {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void load(Class<?> known, Path place) throws IOException {
        String folder = known.getPackageName().replace('.', '/');
        if (Files.isDirectory(place)) {
            load(known, place.resolve(folder), folder);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                load(known, jar.getPath(folder), folder);
            }
        }
    }

    private static void load(Class<?> known, Path folder, String name) throws IOException {
        List<String> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        for (String file : found) {
            if (file.endsWith(SUFFIX) && !file.contains("-")) {
                String type = file.substring(0, file.length() - SUFFIX.length());
                try {
                    Class.forName(
                            name.replace('/', '.') + "." + type, false, known.getClassLoader());
                } catch (ClassNotFoundException e) {
                    throw new IOException(e);
                }
            }
        }
    }
}
