package org.taxophone.dataset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.taxophone.common.TaxophoneException;
import org.taxophone.job.JobContext;

/// Finds the files below a folder. Hidden ones are left out. Links to folders are followed after
/// all true folders were seen, each folder once, so that links in a circle and links to what lies
/// above end.
final class FolderScan {
    private final Path root;
    private final Path start;
    private final JobContext context;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final Deque<Path> links = new ArrayDeque<>();
    private final Set<Path> seen = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();

    FolderScan(Path root, JobContext context) {
        this(root, root, context);
    }

    private FolderScan(Path root, Path start, JobContext context) {
        this.root = root;
        this.start = start;
        this.context = context;
    }

    /// One file alone: its folder is the root.
    ///
    /// @throws TaxophoneException if there is no such file
    static FolderScan ofFile(Path file, JobContext context) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder == null || !Files.isRegularFile(whole)) {
            throw new TaxophoneException(whole + " is not there", "Choose a sound");
        }
        FolderScan scan = new FolderScan(folder, whole, context);
        scan.add(whole);
        return scan;
    }

    /// Below what paths are told.
    Path root() {
        return root;
    }

    /// What was looked through: the root, or one file in it.
    Path start() {
        return start;
    }

    /// Paths below the root with "/" between folders, "take 2" before "take 10".
    List<String> files() {
        return files;
    }

    /// Folders and links that could not be entered.
    List<SkippedFile> skipped() {
        return skipped;
    }

    /// @throws TaxophoneException if there is no such folder, or if it may not be read
    FolderScan run() {
        if (!Files.isDirectory(root)) {
            throw new TaxophoneException(
                    root + (Files.exists(root) ? " is a file, not a folder" : " is not there"),
                    "Choose a folder that holds sounds");
        }
        folders.add(root);
        while (!folders.isEmpty() || !links.isEmpty()) {
            context.checkpoint();
            if (!folders.isEmpty()) {
                enter(folders.remove());
            } else {
                follow(links.remove());
            }
        }
        files.sort(new ByNumberThenName());
        if (files.isEmpty() && skipped.size() == 1 && skipped.getFirst().path().isEmpty()) {
            throw new TaxophoneException(
                    root + " " + skipped.getFirst().reason(), skipped.getFirst().nextStep());
        }
        return this;
    }

    private void enter(Path folder) {
        try {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(this::sort);
            }
        } catch (DirectoryIteratorException e) {
            skip(folder, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            skip(folder, e);
        }
    }

    private void sort(Path entry) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || name.equals("__MACOSX")) {
            return;
        }
        if (Files.isDirectory(entry)) {
            (Files.isSymbolicLink(entry) ? links : folders).add(entry);
        } else {
            add(entry);
        }
    }

    private void add(Path entry) {
        String path = below(entry);
        try {
            if (!root.resolve(path).equals(entry)) {
                throw new InvalidPathException(path, "another name");
            }
            files.add(path);
        } catch (InvalidPathException e) {
            skipped.add(
                    new SkippedFile(
                            path,
                            "has a name that this system's character set cannot write",
                            "Set the environment variable LC_ALL to C.UTF-8 and start again"));
        }
    }

    private void follow(Path link) {
        try {
            Path target = link.toRealPath();
            if (root.toRealPath().startsWith(target)) {
                skipped.add(
                        new SkippedFile(
                                below(link),
                                "is a link that leads back to a folder around it",
                                "Remove the link"));
            } else if (!seen.contains(target)) {
                enter(link);
            }
        } catch (IOException e) {
            skip(link, e);
        }
    }

    private void skip(Path folder, IOException e) {
        boolean denied = e instanceof AccessDeniedException;
        skipped.add(
                new SkippedFile(
                        below(folder),
                        denied
                                ? "is a folder that may not be read"
                                : "is a folder that cannot be read: " + e.getMessage(),
                        denied ? "Give yourself the right to read it" : "Check the disk"));
    }

    private String below(Path entry) {
        return StreamSupport.stream(root.relativize(entry).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
