package org.taxophone.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;

/// All shortcuts on one sheet: those of the menus, then those of lists, maps and players. What does
/// not fit the window is scrolled to.
final class ShortcutsView extends VBox {
    private static final double COLUMNS_APART = 40;

    /// Room for a scroll bar.
    private static final double BAR = 14;

    /// Keys that belong to what has the focus, and to no menu.
    private static final List<String> HANDS =
            List.of(
                    "play", "next", "silence", "hear", "extend", "toggle", "all", "zoom", "along",
                    "focus");

    private static final List<String> EXPLORE =
            List.of(
                    "fit",
                    "selection",
                    "lasso",
                    "detail",
                    "split",
                    "move",
                    "merge",
                    "noise",
                    "back");
    private static final List<String> TRAINING = List.of("pause");

    /// Lines under one heading.
    private record Section(String title, List<HBox> lines) {
        int height() {
            return lines.size() + 1;
        }
    }

    ShortcutsView(List<Command> commands) {
        getStyleClass().addAll("floating", "shortcuts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(Messages.text("shortcuts.title"));
        title.getStyleClass().add("section");
        HBox columns = columns(sections(commands));
        columns.setPadding(new Insets(0, BAR, 0, 0));
        ScrollPane sheet = new ScrollPane(columns);
        sheet.getStyleClass().add("shortcut-sheet");
        sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        sheet.setMinHeight(0);
        setMinHeight(0);
        getChildren().addAll(title, sheet);
    }

    private static List<Section> sections(List<Command> commands) {
        List<Section> sections = new ArrayList<>();
        for (Command.MenuName menu : Command.MenuName.values()) {
            String name = menu.name().toLowerCase(Locale.ROOT);
            List<HBox> lines =
                    commands.stream()
                            .filter(command -> command.menu() == menu)
                            .filter(command -> !command.shortcut().isEmpty())
                            .map(command -> line(command.text(), Keys.words(command.shortcut())))
                            .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(Messages.text("menu." + name), lines));
            }
        }
        sections.add(local("shortcuts.hands", HANDS));
        sections.add(local("rail.explore", EXPLORE));
        sections.add(local("rail.training", TRAINING));
        return sections;
    }

    private static Section local(String title, List<String> ids) {
        return new Section(
                Messages.text(title),
                ids.stream()
                        .map(
                                id ->
                                        line(
                                                Messages.text("shortcuts." + id),
                                                Messages.text("shortcuts." + id + ".keys")))
                        .toList());
    }

    /// Two columns, of as equal a height as whole sections allow.
    private static HBox columns(List<Section> sections) {
        int all = sections.stream().mapToInt(Section::height).sum();
        VBox left = new VBox();
        VBox right = new VBox();
        int height = 0;
        for (Section section : sections) {
            boolean fits = height + section.height() / 2.0 <= all / 2.0;
            (fits ? left : right).getChildren().addAll(nodes(section));
            height += section.height();
        }
        return new HBox(COLUMNS_APART, left, right);
    }

    private static List<Node> nodes(Section section) {
        Label heading = new Label(section.title());
        heading.getStyleClass().addAll("small", "strong", "shortcut-heading");
        return Stream.concat(Stream.of(heading), section.lines().stream())
                .map(Node.class::cast)
                .toList();
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
