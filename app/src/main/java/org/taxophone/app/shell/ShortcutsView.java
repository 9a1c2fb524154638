package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;

/// All shortcuts on one sheet: those of the menus, then those of lists, maps and players.
final class ShortcutsView extends VBox {
    private static final List<String> ELSEWHERE =
            List.of(
                    "play",
                    "next",
                    "silence",
                    "hear",
                    "extend",
                    "toggle",
                    "zoom",
                    "fit",
                    "selection",
                    "lasso",
                    "detail",
                    "split",
                    "merge",
                    "move",
                    "noise",
                    "back",
                    "pause",
                    "focus");

    /// Room for a scroll bar.
    private static final double BAR = 14;

    ShortcutsView(List<Command> commands) {
        getStyleClass().addAll("floating", "shortcuts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(Messages.text("shortcuts.title"));
        title.getStyleClass().add("section");
        List<HBox> lines = new ArrayList<>();
        commands.stream()
                .filter(command -> !command.shortcut().isEmpty())
                .forEach(
                        command -> lines.add(line(command.text(), Keys.words(command.shortcut()))));
        for (String id : ELSEWHERE) {
            lines.add(
                    line(
                            Messages.text("shortcuts." + id),
                            Messages.text("shortcuts." + id + ".keys")));
        }
        int half = (lines.size() + 1) / 2; // two columns of one height
        VBox left = new VBox();
        left.getChildren().setAll(lines.subList(0, half));
        VBox right = new VBox();
        right.getChildren().setAll(lines.subList(half, lines.size()));
        // a sheet that is higher than the window is scrolled
        HBox columns = new HBox(40, left, right);
        columns.setPadding(new Insets(0, BAR, 0, 0));
        ScrollPane sheet = new ScrollPane(columns);
        sheet.getStyleClass().add("shortcut-sheet");
        sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sheet.setMinHeight(0);
        setMinHeight(0);
        getChildren().addAll(title, sheet);
    }

    private static HBox line(String words, String keys) {
        Label text = new Label(words);
        text.getStyleClass().add("small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label cap = new Label(keys);
        cap.getStyleClass().add("keycap");
        cap.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(16, text, space, cap);
        line.getStyleClass().add("shortcut-line");
        return line;
    }
}
