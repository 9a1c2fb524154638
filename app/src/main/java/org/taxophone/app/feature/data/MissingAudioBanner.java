package org.taxophone.app.feature.data;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Messages;

/// The line above the table while the project's sounds are not where they were.
public final class MissingAudioBanner extends HBox {
    private final ObservableValue<Boolean> inFront =
            sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty);

    public MissingAudioBanner(MissingAudio model) {
        setId("data-missing");
        getStyleClass().addAll("banner", "warning");
        Label words = new Label();
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().bind(model.wordsProperty());
        Button locate = new Button(Messages.text("data.missing.locate"));
        locate.setId("data-locate");
        locate.setMinWidth(USE_PREF_SIZE);
        locate.setOnAction(event -> model.locate());
        FontIcon icon = new FontIcon("fth-alert-triangle");
        icon.getStyleClass().add("warning-text");
        getChildren().addAll(icon, words, locate);
        inFront.addListener(
                (value, before, now) -> {
                    if (Boolean.TRUE.equals(now)) {
                        model.lookAgain();
                    }
                });
        visibleProperty().bind(model.wordsProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
