package org.taxophone.app.feature.explore;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.taxophone.app.i18n.Messages;

/// The note of a cluster, kept when the popover closes.
final class NotePopover {
    private static final double WIDTH = 300;
    private static final int ROWS = 5;

    private NotePopover() {}

    static void show(ExploreViewModel model, int id, Node at) {
        String before = model.curation().curation().map(now -> now.cluster(id).note()).orElse("");
        TextArea words = new TextArea(before);
        words.setId("cluster-note-words");
        words.setPrefRowCount(ROWS);
        words.setPrefWidth(WIDTH);
        words.setWrapText(true);
        words.setPromptText(Messages.text("curate.note.prompt", id));
        Popover popover = new Popover(words);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        popover.setOnHidden(
                event -> {
                    if (!words.getText().strip().equals(before)) {
                        model.curation().note(id, words.getText());
                    }
                });
        popover.show(at);
        words.requestFocus();
    }
}
