package org.taxophone.app.shell;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.taxophone.app.i18n.Messages;

/// The command palette: commands, clusters and clips by a few letters of their names.
final class PaletteView {
    private static final int ABOVE = 4;

    private final PaletteSearch search;
    private final Runnable hide;
    private final Parent root;
    @FXML private TextField query;
    @FXML private Label hint;
    @FXML private ListView<Found> found;

    PaletteView(PaletteSearch search, Runnable hide) {
        this.search = search;
        this.hide = hide;
        root = Fxml.load(this);
        Label nothing = new Label(Messages.text("palette.nothing"));
        nothing.getStyleClass().addAll("small", "muted");
        found.setPlaceholder(nothing);
        found.setCellFactory(list -> new FoundCell());
        found.setOnMouseClicked(event -> call());
        query.textProperty().addListener((v, before, after) -> search(after));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search("");
    }

    Parent root() {
        return root;
    }

    void focus() {
        query.requestFocus();
    }

    private void search(String text) {
        PaletteSearch.Answer answer = search.search(text);
        hint.setText(answer.hint());
        hint.setVisible(!answer.hint().isEmpty());
        hint.setManaged(!answer.hint().isEmpty());
        found.getItems().setAll(answer.found());
        found.getSelectionModel().selectFirst();
    }

    private void pressed(KeyEvent event) {
        int at = found.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case KeyCode.DOWN -> select(at + 1);
            case KeyCode.UP -> select(at - 1);
            case KeyCode.ENTER -> call();
            case KeyCode.ESCAPE -> hide.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        if (index >= 0 && index < found.getItems().size()) {
            found.getSelectionModel().select(index);
            found.scrollTo(Math.max(0, index - ABOVE));
        }
    }

    private void call() {
        Found chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.isPossible()) {
            hide.run();
            chosen.act().run();
        }
    }
}
