package org.taxophone.app.feature.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Keys;
import org.taxophone.app.shell.Shortcuts;

/// One command and its keys: press the keys, then those that are to take their place.
final class ShortcutRow extends HBox {
    private final Command command;
    private final Shortcuts shortcuts;
    private final Supplier<List<Command>> all;
    private final Button keys = new Button();
    private final Button reset = new Button(Messages.text("settings.keys.reset"));
    private final Label note = new Label();
    private boolean listening;

    ShortcutRow(Command command, Shortcuts shortcuts, Supplier<List<Command>> all) {
        this.command = command;
        this.shortcuts = shortcuts;
        this.all = all;
        setSpacing(12);
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(command.text());
        name.getStyleClass().addAll("small", "shortcut-name");
        keys.getStyleClass().add("shortcut-keys");
        keys.setId("keys-" + command.id().replace('.', '-'));
        keys.setOnAction(event -> listen());
        keys.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        keys.focusedProperty()
                .addListener(
                        (v, before, now) -> {
                            if (!now) {
                                rest("");
                            }
                        });
        reset.getStyleClass().add("link");
        reset.setOnAction(
                event -> {
                    shortcuts.reset(command.id());
                    rest("");
                });
        note.getStyleClass().addAll("small", "warning-text");
        HBox.setHgrow(note, Priority.ALWAYS);
        getChildren().addAll(name, keys, reset, note);
        rest("");
    }

    private void listen() {
        listening = true;
        keys.setText(Messages.text("settings.keys.press"));
    }

    private void pressed(KeyEvent event) {
        if (!listening) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            rest("");
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        Shortcuts.pressed(event).ifPresent(this::take);
    }

    private void take(String wanted) {
        Optional<Command> holder =
                all.get().stream()
                        .filter(other -> !other.id().equals(command.id()))
                        .filter(other -> other.shortcut().equalsIgnoreCase(wanted))
                        .findFirst();
        if (holder.isPresent()) {
            rest(Messages.text("settings.keys.taken", Keys.words(wanted), holder.get().text()));
            return;
        }
        shortcuts.change(command.id(), wanted);
        rest("");
    }

    private void rest(String words) {
        listening = false;
        note.setText(words);
        String now =
                all.get().stream()
                        .filter(other -> other.id().equals(command.id()))
                        .findFirst()
                        .map(Command::shortcut)
                        .orElse("");
        keys.setText(now.isEmpty() ? Messages.text("settings.keys.none") : Keys.words(now));
        keys.setAccessibleText(command.text() + ", " + keys.getText());
        reset.setVisible(shortcuts.isChanged(command.id()));
    }
}
