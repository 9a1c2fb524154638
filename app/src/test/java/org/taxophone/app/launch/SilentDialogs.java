package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.taxophone.app.dialog.Dialogs;
import org.taxophone.app.dialog.Question;

/// Answers nothing: every chooser is cancelled.
class SilentDialogs implements Dialogs {
    @Override
    public Optional<Path> chooseFolder(String title, Path start) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFile(String title, Path start, String kind, List<String> suffixes) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(
            String title, Path suggested, String kind, List<String> suffixes) {
        return Optional.empty();
    }

    @Override
    public void ask(Question question, IntConsumer answered) {}

    @Override
    public void problem(String headline, Throwable cause) {
        throw new AssertionError(headline, cause);
    }

    @Override
    public void showInFolder(Path file) {}
}
