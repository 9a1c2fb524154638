package org.taxophone.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// The command palette: commands and clips by a few letters of their names.
final class PaletteView {
    private static final int MOST = 40;

    private final List<Command> commands;
    private final Function<String, List<Find>> clips;
    private final Runnable hide;
    private final Parent root;
    @FXML private TextField query;
    @FXML private ListView<Find> found;

    /// Something that was found.
    ///
    /// @param icon literal of its icon
    /// @param note shortcut, or what it is
    record Find(String icon, String text, String note, boolean enabled, Runnable act) {}

    /// @param clips finds clips by a part of their names
    PaletteView(List<Command> commands, Function<String, List<Find>> clips, Runnable hide) {
        this.commands = commands;
        this.clips = clips;
        this.hide = hide;
        root = Fxml.load(this);
        Label nothing = new Label(Messages.text("palette.nothing"));
        nothing.getStyleClass().addAll("small", "muted");
        found.setPlaceholder(nothing);
        found.setCellFactory(list -> new FindCell());
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
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        boolean onlyClips = wanted.startsWith("@");
        boolean onlyCommands = wanted.startsWith(">");
        String words = onlyClips || onlyCommands ? wanted.substring(1).strip() : wanted;
        found.getItems().clear();
        if (!onlyClips) {
            commands.stream()
                    .filter(command -> matches(command.text(), words))
                    .map(
                            command ->
                                    new Find(
                                            "fth-chevron-right",
                                            command.text(),
                                            Keys.words(command.shortcut()),
                                            command.enabled().get(),
                                            command::call))
                    .forEach(found.getItems()::add);
        }
        if (!onlyCommands && !words.isEmpty()) {
            found.getItems().addAll(clips.apply(words).stream().limit(MOST).toList());
        }
        found.getSelectionModel().selectFirst();
    }

    private static boolean matches(String text, String words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return List.of(words.split("\\s+")).stream().allMatch(lower::contains);
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
            found.scrollTo(Math.max(0, index - 4));
        }
    }

    private void call() {
        Find chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.enabled()) {
            hide.run();
            chosen.act().run();
        }
    }

    private static final class FindCell extends ListCell<Find> {
        @Override
        protected void updateItem(@Nullable Find find, boolean empty) {
            super.updateItem(find, empty);
            if (empty || find == null) {
                setGraphic(null);
                return;
            }
            Label text = new Label(find.text());
            text.getStyleClass().add("body");
            if (!find.enabled()) {
                text.getStyleClass().add("muted");
            }
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label note = new Label(find.note());
            note.getStyleClass().add(find.note().isEmpty() ? "caption" : "keycap");
            FontIcon icon = new FontIcon(Objects.requireNonNull(find.icon()));
            icon.getStyleClass().add("muted");
            HBox line = new HBox(12, icon, text, space, note);
            line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            setGraphic(line);
        }
    }
}
