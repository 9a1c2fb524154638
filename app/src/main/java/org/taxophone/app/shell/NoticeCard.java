package org.taxophone.app.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.Notices;

/// One notice. It goes by itself, but not while the pointer is on it or it has the focus, and not
/// if it waits for an answer.
final class NoticeCard extends HBox {
    private static final Duration SEEN = Duration.seconds(8);

    private final PauseTransition end = new PauseTransition(SEEN);
    private final boolean stays;

    NoticeCard(Notices notices, Notices.Notice notice) {
        stays = notice.stays();
        getStyleClass().addAll("floating", "notice");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon icon =
                new FontIcon(
                        switch (notice.level()) {
                            case INFO -> "fth-check-circle";
                            case WARNING -> "fth-alert-triangle";
                            case ERROR -> "fth-alert-circle";
                        });
        icon.getStyleClass()
                .add(
                        switch (notice.level()) {
                            case INFO -> "ok-icon";
                            case WARNING -> "warning-icon";
                            case ERROR -> "danger-icon";
                        });
        Label sentence = new Label(notice.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("small");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(icon, sentence);
        if (!notice.act().isEmpty()) {
            Button act = new Button(notice.act());
            act.setMinWidth(USE_PREF_SIZE);
            act.getStyleClass().add("notice-act");
            act.setOnAction(event -> notices.follow(notice));
            getChildren().add(act);
        }
        Button close = new Button("", new FontIcon("fth-x"));
        close.getStyleClass().addAll("ghost", "icon-button");
        close.setTooltip(new Tooltip(Messages.text("notice.close")));
        close.setAccessibleText(Messages.text("notice.close"));
        close.setOnAction(event -> notices.dismiss(notice));
        getChildren().add(close);
        end.setOnFinished(event -> notices.dismiss(notice));
        hoverProperty().addListener((v, before, now) -> run());
        focusWithinProperty().addListener((v, before, now) -> run());
        run();
    }

    private void run() {
        if (stays || isHover() || isFocusWithin()) {
            end.stop();
        } else {
            end.playFromStart();
        }
    }

    void gone() {
        end.stop();
    }
}
