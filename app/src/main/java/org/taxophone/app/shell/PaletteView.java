package org.taxophone.app.shell;

import javafx.beans.binding.Bindings;
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
    private static final int MOST_ROWS = 9;
    private static final int ROWS_OF_NOTHING = 2;

    private final PaletteSearch search;
    private final Runnable hide;
    private final Parent root;
    private final Label nothing = new Label();
    @FXML private TextField query;
    @FXML private Label hint;
    @FXML private ListView<Found> found;

    /// @param typed what stands in its field to begin with
    PaletteView(PaletteSearch search, Runnable hide, String typed) {
        this.search = search;
        this.hide = hide;
        root = Fxml.load(this);
        nothing.getStyleClass().addAll("small", "muted", "palette-nothing");
        nothing.setWrapText(true);
        found.setPlaceholder(nothing);
        found.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::height,
                                found.getItems(),
                                found.fixedCellSizeProperty(),
                                found.insetsProperty()));
        found.setCellFactory(list -> new FoundCell());
        found.setOnMouseClicked(event -> call());
        query.textProperty().addListener((v, before, after) -> search(after));
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        query.setText(typed);
        search(typed);
    }

    Parent root() {
        return root;
    }

    void focus() {
        query.applyCss(); // its skin chooses all of the text on entering
        query.requestFocus();
        query.end();
    }

    // as high as what was found, so that one hit does not stand above a void
    private double height() {
        int rows = found.getItems().isEmpty() ? ROWS_OF_NOTHING : found.getItems().size();
        return Math.min(rows, MOST_ROWS) * Math.max(0, found.getFixedCellSize())
                + found.getInsets().getTop()
                + found.getInsets().getBottom();
    }

    private void search(String text) {
        PaletteSearch.Answer answer = search.search(text);
        String words = text.replaceFirst("^\\s*[>#@]", "").strip();
        nothing.setText(
                words.isEmpty()
                        ? Messages.text("palette.none")
                        : Messages.text("palette.nothing", words));
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
