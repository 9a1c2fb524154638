package org.taxophone.app.launch;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;

/// A picture of a scene that no window shows.
///
/// What a scroll pane shows is kept as an image until something in it changes, and a change is told
/// to the image only where nothing was still to be drawn before. It is a window that notes what has
/// been drawn. Without one the image of the first picture would stay for ever: nothing is kept.
final class Still {
    private Still() {}

    /// Draws the scene as it stands now.
    ///
    /// @param scale pixels for each of its points
    static WritableImage of(Scene scene, int scale) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        keepNoImage(scene.getRoot());
        WritableImage plain = scene.snapshot(null);
        if (scale == 1) {
            return plain;
        }
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setFill(Color.WHITE);
        return scene.getRoot().snapshot(parameters, null);
    }

    private static void keepNoImage(Node node) {
        if (node.isCache()) {
            node.setCache(false);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Still::keepNoImage);
        }
    }
}
