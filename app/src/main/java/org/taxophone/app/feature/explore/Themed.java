package org.taxophone.app.feature.explore;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/// Whether a node stands on a dark ground: data colours have one list for each theme.
final class Themed {
    private Themed() {}

    static boolean dark(Node node) {
        Scene scene = node.getScene();
        if (scene == null
                || !(scene.getRoot() instanceof Region root)
                || root.getBackground() == null) {
            return false;
        }
        Paint fill =
                root.getBackground().getFills().isEmpty()
                        ? Color.WHITE
                        : root.getBackground().getFills().getLast().getFill();
        return fill instanceof Color color && color.getBrightness() < 0.5;
    }
}
