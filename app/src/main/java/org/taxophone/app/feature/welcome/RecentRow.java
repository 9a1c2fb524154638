package org.taxophone.app.feature.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.Recents;

/// A project that was open lately: its last map, name, place, and when.
final class RecentRow extends Button {
    private static final double THUMBNAIL_WIDTH = 52;
    private static final double THUMBNAIL_HEIGHT = 38;

    RecentRow(Recents.Recent recent, WelcomeViewModel model) {
        getStyleClass().add("recent-row");
        setOnAction(event -> model.open(recent));
        setMaxWidth(Double.MAX_VALUE);
        Label name = label(recent.name(), "body", "medium");
        Label place = label(model.place(recent), "caption", "muted");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox words = new VBox(2, name, place);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label note = label(model.note(recent), "caption", "muted");
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(12, thumbnail(recent.folder()), words);
        if (!recent.soundsFound()) {
            Label missing = label(Messages.text("welcome.recent.missing"), "badge", "warning");
            missing.setMinWidth(Region.USE_PREF_SIZE);
            content.getChildren().add(missing);
        }
        content.getChildren().add(note);
        content.setAlignment(Pos.CENTER_LEFT);
        content.prefWidthProperty().bind(widthProperty().subtract(18));
        setGraphic(content);
    }

    private static StackPane thumbnail(Path folder) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("thumbnail");
        Path picture = folder.resolve(Recents.THUMBNAIL);
        if (Files.isRegularFile(picture)) {
            ImageView view =
                    new ImageView(new Image(picture.toUri().toString(), 104, 76, true, true, true));
            view.setFitWidth(THUMBNAIL_WIDTH);
            view.setFitHeight(THUMBNAIL_HEIGHT);
            frame.getChildren().add(view);
        } else {
            FontIcon icon = new FontIcon("fth-database");
            icon.getStyleClass().add("muted");
            frame.getChildren().add(icon);
        }
        return frame;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
