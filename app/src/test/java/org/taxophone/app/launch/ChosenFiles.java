package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses one folder each time, and saves where it is suggested, but within that folder.
final class ChosenFiles extends SilentDialogs {
    private final Path folder;
    private final List<Path> shown = new ArrayList<>();

    ChosenFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        return Optional.of(folder);
    }

    @Override
    public Optional<Path> saveFile(
            String title, Path suggested, String kind, List<String> suffixes) {
        return Optional.of(folder.resolve(String.valueOf(suggested.getFileName())));
    }

    @Override
    public void showInFolder(Path file) {
        shown.add(file);
    }

    /// What was shown in its folder.
    List<Path> shown() {
        return shown;
    }
}
