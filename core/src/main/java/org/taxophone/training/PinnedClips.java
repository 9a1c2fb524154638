package org.taxophone.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;

/// Clips that a person wants to see drawn back while a run trains: their ids, a line each, in the
/// run's folder. A training asks each time it draws, so that they can be changed while it works;
/// they change nothing else about it.
public final class PinnedClips {
    /// More than these are not drawn.
    public static final int MOST = 12;

    private static final String FILE = "pinned.txt";

    private PinnedClips() {}

    /// Pins clips in place of those before; none for clips that are spread over the data.
    ///
    /// @param clipIds the first [#MOST] are kept
    /// @throws TaxophoneException if the folder cannot be written
    public static void write(Path runFolder, List<String> clipIds) {
        List<String> kept = clipIds.stream().limit(MOST).toList();
        try {
            AtomicFiles.writeString(runFolder.resolve(FILE), String.join("\n", kept));
        } catch (IOException e) {
            throw new TaxophoneException(
                    "The pinned clips could not be kept in " + runFolder,
                    "Check that the folder can be written to",
                    e);
        }
    }

    /// The pinned clips; none where nothing was pinned, or it cannot be read.
    public static List<String> read(Path runFolder) {
        Path file = runFolder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(MOST)
                    .toList();
        } catch (IOException e) {
            return List.of(); // not worth a training
        }
    }
}
