package org.taxophone.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Everything that asks the person something; an interface, because file choosers cannot be opened
/// where there is no desktop, and tests answer for themselves.
public interface Dialogs {
    Optional<Path> chooseFolder(String title, Path start);

    Optional<Path> chooseFile(String title, Path start, String kind, List<String> suffixes);

    Optional<Path> saveFile(String title, Path suggested, String kind, List<String> suffixes);

    /// Puts a question over the window. Does not wait.
    ///
    /// @param answered told the index of the answer
    void ask(Question question, IntConsumer answered);

    /// Shows a failure: headline, cause, next step, "copy details".
    void problem(String headline, Throwable cause);

    /// Opens the system's file manager at a file, as well as it can.
    void showInFolder(Path file);
}
