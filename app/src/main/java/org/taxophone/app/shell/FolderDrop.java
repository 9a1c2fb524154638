package org.taxophone.app.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.taxophone.app.i18n.Messages;

/// Folders dropped anywhere on the window.
public final class FolderDrop {
    private final Consumer<String> hint;
    private final Consumer<Path> dropped;

    /// @param hint told what would happen, in words, while something is dragged over the window;
    ///     the empty string when it is gone
    /// @param dropped told the folder
    public FolderDrop(Consumer<String> hint, Consumer<Path> dropped) {
        this.hint = hint;
        this.dropped = dropped;
    }

    void watch(Node window) {
        window.setOnDragOver(this::over);
        window.setOnDragExited(event -> hint.accept(""));
        window.setOnDragDropped(
                event -> {
                    hint.accept("");
                    event.setDropCompleted(drop(paths(event)));
                    event.consume();
                });
    }

    private void over(DragEvent event) {
        // clips that are dragged out of the window are none that come in
        if (event.getDragboard().hasFiles() && event.getGestureSource() == null) {
            List<Path> paths = paths(event);
            hint.accept(words(paths));
            if (acceptable(paths)) {
                event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
            }
            event.consume();
        }
    }

    /// What dropping these would do.
    String words(List<Path> paths) {
        if (!acceptable(paths)) {
            return Messages.text("drop.no-folder");
        }
        return Messages.text("drop.folder");
    }

    /// @return true if something was done with them
    boolean drop(List<Path> paths) {
        if (!acceptable(paths)) {
            return false;
        }
        dropped.accept(paths.getFirst());
        return true;
    }

    private static boolean acceptable(List<Path> paths) {
        return paths.size() == 1 && Files.isDirectory(paths.getFirst());
    }

    private static List<Path> paths(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
