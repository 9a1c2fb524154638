package org.taxophone.app.shell;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Journal;

/// One sentence of the log.
final class LogLine extends HBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    LogLine(Journal.Entry entry) {
        getStyleClass().add("log-line");
        Label time = label(TIME.format(entry.time()), "muted");
        Label level =
                label(
                        Messages.text("log." + entry.level().name().toLowerCase(Locale.ROOT)),
                        "medium",
                        "log-level");
        Label sentence = label(entry.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        switch (entry.level()) {
            case INFO -> level.getStyleClass().add("muted");
            case WARNING -> {
                level.getStyleClass().add("warning-text");
                getStyleClass().add("warning");
            }
            case ERROR -> {
                level.getStyleClass().add("danger-text");
                getStyleClass().add("danger");
            }
        }
        getChildren().addAll(time, level, sentence);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add("caption");
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        if (styles.length == 0) {
            label.setMinWidth(0);
        }
        return label;
    }
}
