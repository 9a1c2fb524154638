package org.taxophone.app.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.ClusterSwatch;

/// One line of the palette: what it is, what it does or why it cannot be done now, its shortcut.
/// The first of a section has the section's title above it, so that keys walk from hit to hit.
final class FoundCell extends ListCell<PaletteLine> {
    /// Heights at 100 %, as the style sheet has them.
    static final double ROW = 44;

    static final double HEADING = 26;
    static final double NOTHING = 80;

    /// A longer text loses its middle, and is not marked.
    private static final int MOST_LETTERS = 56;

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Label heading = new Label();
    private final HBox line = new HBox();
    private final FontIcon icon = new FontIcon();
    private final ClusterSwatch swatch = new ClusterSwatch();
    private final StackPane mark = new StackPane();
    private final TextFlow text = new TextFlow();
    private final Label tooLong = new Label();
    private final Label about = new Label();
    private final Label note = new Label();
    private final VBox all = new VBox(heading, line);

    /// @param called told when the line is clicked
    FoundCell(Runnable called) {
        setPrefWidth(0); // as wide as the list: long names lose their middle
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        heading.getStyleClass().setAll("label", "palette-heading");
        line.getStyleClass().add("palette-line");
        line.setOnMouseClicked(event -> called.run());
        icon.getStyleClass().add("muted");
        mark.getStyleClass().add("palette-icon");
        text.setMinWidth(0);
        tooLong.setMinWidth(0);
        tooLong.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        tooLong.getStyleClass().addAll("body", "palette-long");
        about.getStyleClass().addAll("caption", "muted");
        about.setMinWidth(0);
        note.getStyleClass().add("keycap");
        note.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = new VBox(text, tooLong, about);
        words.getStyleClass().add("palette-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.getChildren().setAll(mark, words, note);
    }

    @Override
    protected void updateItem(@Nullable PaletteLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Found found = item.found();
        shown(heading, item.heading());
        if (found.kind() == Found.Kind.CLUSTER) {
            swatch.show(found.cluster());
            mark.getChildren().setAll(swatch);
        } else {
            icon.setIconLiteral(found.icon());
            mark.getChildren().setAll(icon);
        }
        boolean whole = found.text().length() <= MOST_LETTERS;
        text.setVisible(whole);
        text.setManaged(whole);
        shown(tooLong, whole ? "" : found.text());
        line.pseudoClassStateChanged(IMPOSSIBLE, !found.isPossible());
        text.getChildren()
                .setAll(whole ? item.parts().stream().map(FoundCell::text).toList() : List.of());
        shown(about, found.isPossible() ? found.about() : found.obstacle());
        shown(note, found.note());
        setAccessibleText(spoken(item));
        setGraphic(all);
    }

    private static Text text(PaletteLine.Part part) {
        Text text = new Text(part.text());
        text.getStyleClass().add("palette-text");
        if (part.typed()) {
            text.getStyleClass().add("palette-typed");
        }
        return text;
    }

    private static String spoken(PaletteLine item) {
        Found found = item.found();
        String more = found.isPossible() ? found.about() : found.obstacle();
        return String.join(
                ", ",
                Stream.of(item.heading(), found.text(), more, found.note())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    private static void shown(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
