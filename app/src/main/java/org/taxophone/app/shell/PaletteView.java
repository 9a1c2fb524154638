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
    private static final double QUERY_SIZE = 15; // at 100 %

    private final PaletteSearch search;
    private final Runnable hide;
    private final Parent root;
    private final Label nothing = new Label();
    @FXML private TextField query;
    @FXML private Label context;
    @FXML private Label hint;
    @FXML private ListView<PaletteLine> found;

    /// @param typed what stands in its field to begin with
    PaletteView(PaletteSearch search, Runnable hide, String typed) {
        this.search = search;
        this.hide = hide;
        root = Fxml.load(this);
        nothing.getStyleClass().addAll("small", "muted", "palette-nothing");
        nothing.setWrapText(true);
        found.setPlaceholder(nothing);
        context.setText(search.context());
        found.prefHeightProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                this::height,
                                found.getItems(),
                                query.fontProperty(),
                                found.insetsProperty()));
        found.setCellFactory(list -> new FoundCell(this::call));
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
        double rows = 0;
        int seen = 0;
        for (PaletteLine line : found.getItems()) {
            if (seen++ == MOST_ROWS) {
                break;
            }
            rows += FoundCell.ROW + (line.heading().isEmpty() ? 0 : FoundCell.HEADING);
        }
        if (found.getItems().isEmpty()) {
            rows = FoundCell.NOTHING;
        }
        double scale = query.getFont().getSize() / QUERY_SIZE; // text may be larger
        return Math.rint(rows * scale) + found.getInsets().getTop() + found.getInsets().getBottom();
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
        found.getItems().setAll(answer.lines());
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
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
        PaletteLine chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.found().isPossible()) {
            hide.run();
            chosen.found().act().run();
        }
    }
}
