package org.taxophone.app.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// The dialogs of the desktop.
public final class FxDialogs implements Dialogs {
    private final Stage stage;

    public FxDialogs(Stage stage) {
        this.stage = stage;
    }

    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        existing(start).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(String title, Path start, String kind, List<String> suffixes) {
        FileChooser chooser = chooser(title, start, kind, suffixes);
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> saveFile(
            String title, Path suggested, String kind, List<String> suffixes) {
        Path folder = suggested.toAbsolutePath().getParent();
        FileChooser chooser = chooser(title, folder == null ? suggested : folder, kind, suffixes);
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public void ask(Question question, IntConsumer answered) {
        throw new UnsupportedOperationException("until the overlay is there");
    }

    @Override
    public void problem(String headline, Throwable cause) {
        throw new UnsupportedOperationException("until the overlay is there");
    }

    @Override
    public void showInFolder(Path file) {}

    private static FileChooser chooser(
            String title, Path start, String kind, List<String> suffixes) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        existing(start).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                kind, suffixes.stream().map(suffix -> "*." + suffix).toList()));
        return chooser;
    }

    private static Optional<File> existing(Path folder) {
        return Files.isDirectory(folder) ? Optional.of(folder.toFile()) : Optional.empty();
    }
}
