package org.taxophone.app.feature.results;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Messages;

/// Where a person writes a note on a row: Enter keeps it, Escape does not.
final class NoteBar extends HBox {
    private final RunActs acts;
    private final Runnable done;
    private final Label title = new Label();
    private final TextField words = new TextField();
    private @Nullable ResultRow row;

    /// @param done called when it is closed
    NoteBar(RunActs acts, Runnable done) {
        this.acts = acts;
        this.done = done;
        getStyleClass().addAll("results-note", "subtle-bg", "hairline-bottom");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().addAll("strong", "small");
        title.setMinWidth(Region.USE_PREF_SIZE);
        words.setId("results-note-words");
        words.setPromptText(Messages.text("results.note.prompt"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(title, words);
        words.setOnAction(event -> keep());
        words.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
        show(false);
    }

    void open(ResultRow noted) {
        row = noted;
        title.setText(Messages.text("results.note.title", Integer.toString(noted.number())));
        words.setText(noted.note());
        show(true);
        words.requestFocus();
        words.selectAll();
    }

    private void keep() {
        ResultRow noted = row;
        if (noted != null) {
            acts.note(noted, words.getText());
        }
        close();
    }

    private void close() {
        row = null;
        show(false);
        done.run();
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
