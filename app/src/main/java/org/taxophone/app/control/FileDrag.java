package org.taxophone.app.control;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/// Drags files out of the window, to a folder or another program, which gets copies.
public final class FileDrag {
    private FileDrag() {}

    /// Lets files be dragged from a node.
    ///
    /// @param files asked when a drag begins; none starts no drag
    public static void from(Node node, Supplier<List<File>> files) {
        node.setOnDragDetected(
                event -> {
                    if (start(node, files.get())) {
                        event.consume();
                    }
                });
    }

    /// Begins a drag; to be called while one is detected.
    ///
    /// @return false if there is nothing to drag
    public static boolean start(Node node, List<File> files) {
        if (files.isEmpty()) {
            return false;
        }
        Dragboard board = node.startDragAndDrop(TransferMode.COPY);
        board.setContent(content(files));
        return true;
    }

    /// What other programs are given.
    static ClipboardContent content(List<File> files) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files);
        return content;
    }
}
