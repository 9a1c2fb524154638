package org.taxophone.app.control;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/// Leaves the buttons of a toolbar their words for as long as there is room for them: then one
/// group after the other gives way and stands as icons alone. What decides is how long the words
/// are, in this language and size, not how wide the window is.
public final class RoomForWords {
    private final HBox toolbar;
    private final List<? extends List<? extends Labeled>> groups;

    private RoomForWords(HBox toolbar, List<? extends List<? extends Labeled>> groups) {
        this.toolbar = toolbar;
        this.groups = groups;
        // false again just before it is laid out, for whatever reason: it may be dressed by then
        toolbar.needsLayoutProperty()
                .addListener(
                        (value, before, needed) -> {
                            if (!needed) {
                                fit();
                            }
                        });
    }

    /// @param groups of buttons with words and icons, in the order in which they give way
    public static void in(HBox toolbar, List<? extends List<? extends Labeled>> groups) {
        new RoomForWords(toolbar, groups);
    }

    private void fit() {
        if (toolbar.getWidth() <= 0 || toolbar.getScene() == null) {
            return; // nobody sees it
        }
        double wanted = toolbar.prefWidth(-1);
        for (List<? extends Labeled> group : groups) {
            wanted += hidden(group);
        }
        for (List<? extends Labeled> group : groups) {
            boolean fits = wanted <= toolbar.getWidth();
            show(group, fits ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
            wanted -= fits ? 0 : words(group);
        }
    }

    private static double hidden(List<? extends Labeled> group) {
        return words(
                group.stream()
                        .filter(one -> one.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY)
                        .toList());
    }

    private static double words(List<? extends Labeled> group) {
        return group.stream()
                .filter(one -> one.isManaged() && !one.getText().isEmpty())
                .mapToDouble(
                        one ->
                                FittingWords.width(one.getText(), one.getFont())
                                        + one.getGraphicTextGap())
                .sum();
    }

    // only where it changes: the parts of a button are made anew
    private static void show(List<? extends Labeled> group, ContentDisplay display) {
        group.stream()
                .filter(one -> one.getContentDisplay() != display)
                .forEach(one -> one.setContentDisplay(display));
    }
}
