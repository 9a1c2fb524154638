package org.taxophone.app.session;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.taxophone.common.AtomicFiles;

/// A mark in a project's folder while it is open. One that is found without its program tells that
/// the program ended without closing the project.
public final class RunningMark {
    /// In the project's folder.
    public static final String FILE = "running.properties";

    private static final String PROCESS = "process";
    private static final String STARTED = "started";

    private RunningMark() {}

    /// A project that a program left without closing it.
    ///
    /// @param lastSeen the last sign of life of that program
    /// @param saved when something of the project was last written
    public record Left(Path folder, Instant lastSeen, Instant saved) {}

    /// Marks the project as open by this program.
    ///
    /// @throws IOException if the folder cannot be written
    public static void set(Path folder) throws IOException {
        ProcessHandle self = ProcessHandle.current();
        Properties values = new Properties();
        values.setProperty(PROCESS, Long.toString(self.pid()));
        values.setProperty(STARTED, started(self));
        StringWriter text = new StringWriter();
        values.store(text, null);
        AtomicFiles.writeString(folder.resolve(FILE), text.toString());
    }

    /// Says that the program still lives; does nothing where there is no mark.
    ///
    /// @throws IOException if the mark cannot be touched
    public static void renew(Path folder) throws IOException {
        Path mark = folder.resolve(FILE);
        if (Files.exists(mark)) {
            Files.setLastModifiedTime(mark, FileTime.from(Instant.now()));
        }
    }

    /// Takes the mark away: the project was closed, or what the mark tells was heard.
    ///
    /// @throws IOException if it cannot be taken away
    public static void clear(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /// What became of the project, if its program is gone and did not close it.
    public static Optional<Left> left(Path folder) {
        Path mark = folder.resolve(FILE);
        if (!Files.isRegularFile(mark) || lives(mark)) {
            return Optional.empty();
        }
        try {
            Instant seen = Files.getLastModifiedTime(mark).toInstant();
            return Optional.of(new Left(folder, seen, newest(folder).orElse(seen)));
        } catch (IOException e) {
            return Optional.empty(); // it went away meanwhile
        }
    }

    // A number is given again to other programs: only together with its start it names one.
    private static boolean lives(Path mark) {
        Properties values = new Properties();
        try (Reader in = Files.newBufferedReader(mark, StandardCharsets.UTF_8)) {
            values.load(in);
            long process = Long.parseLong(values.getProperty(PROCESS, ""));
            return ProcessHandle.of(process)
                    .filter(found -> started(found).equals(values.getProperty(STARTED)))
                    .isPresent();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    private static Optional<Instant> newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 3)) {
            Instant newest = null;
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.equals(FILE) || name.endsWith(".lock") || !Files.isRegularFile(file)) {
                    continue;
                }
                Instant written = Files.getLastModifiedTime(file).toInstant();
                newest = newest == null || written.isAfter(newest) ? written : newest;
            }
            return Optional.ofNullable(newest);
        }
    }
}
