package org.taxophone.app.dialog;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.i18n.Messages;

/// The dialogs of the desktop.
public final class FxDialogs implements Dialogs {
    private final Stage stage;
    private final FloatingPane overlay;

    /// @param overlay where questions are put over the window
    public FxDialogs(Stage stage, FloatingPane overlay) {
        this.stage = stage;
        this.overlay = overlay;
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
        QuestionCard card =
                new QuestionCard(
                        question,
                        answer -> {
                            overlay.hide();
                            answered.accept(answer);
                        });
        overlay.ask(card, Pos.CENTER, card::requestFocus);
    }

    @Override
    public void problem(String headline, Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        ask(
                new Question(
                        headline,
                        Explanation.of(cause),
                        List.of(
                                Messages.text("dialog.close"),
                                Messages.text("dialog.copy-details"))),
                answer -> {
                    if (answer == 1) {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(headline + "\n" + trace);
                        Clipboard.getSystemClipboard().setContent(content);
                    }
                });
    }

    @Override
    public void showInFolder(Path file) {
        Path folder = Files.isDirectory(file) ? file : file.toAbsolutePath().getParent();
        DesktopFolder.show(folder == null ? file : folder);
    }

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
