package org.taxophone.app.launch.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether there is room where native libraries are unpacked and temporary files lie.
final class FolderExamination implements Examination {
    private static final long MEGABYTE = 1 << 20;
    private static final long UNPACKED = 600 * MEGABYTE;

    private final Surroundings here;

    FolderExamination(Surroundings here) {
        this.here = here;
    }

    @Override
    public List<Observation> look() {
        String chosen = here.variable("DJL_CACHE_DIR");
        Path cache =
                chosen.isEmpty()
                        ? Path.of(System.getProperty("user.home", "."), ".djl.ai")
                        : Path.of(chosen);
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", "."));
        return List.of(
                observation("Native files", cache, "set DJL_CACHE_DIR to a folder with room"),
                observation("Temporary", temporary, "start with -Djava.io.tmpdir=FOLDER"));
    }

    static Observation observation(String subject, Path folder, String otherwise) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isWritable(existing)) {
            return Observation.problem(
                    subject, existing + " cannot be written to", "Allow it, or " + otherwise);
        }
        // not through FileStore, which a root that is no mount point (a chroot) confuses
        long free = existing.toFile().getUsableSpace();
        String fact = "%s, %,d MB free".formatted(folder, free / MEGABYTE);
        if (free < UNPACKED) {
            return Observation.problem(
                    subject, fact, "600 MB are needed: make room, or " + otherwise);
        }
        return Observation.fine(subject, fact);
    }
}
