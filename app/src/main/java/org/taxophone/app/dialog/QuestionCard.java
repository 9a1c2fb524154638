package org.taxophone.app.dialog;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question with its answers as buttons, to be shown over the window.
final class QuestionCard extends VBox {
    QuestionCard(Question question, IntConsumer answered) {
        getStyleClass().addAll("floating", "question");
        Label headline = new Label(question.headline());
        headline.getStyleClass().add("section");
        headline.setWrapText(true);
        Label explanation = new Label(question.explanation());
        explanation.setWrapText(true);
        explanation.getStyleClass().add("muted");
        HBox answers = new HBox(8);
        answers.setAlignment(Pos.CENTER_RIGHT);
        for (int i = question.answers().size() - 1; i >= 0; i--) {
            answers.getChildren().add(button(question, i, answered));
        }
        getChildren().addAll(headline, explanation, new Region(), answers);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Button button(Question question, int index, IntConsumer answered) {
        Button button = new Button(question.answers().get(index));
        button.setId("answer-" + index);
        button.setDefaultButton(index == 0);
        button.setCancelButton(index == question.answers().size() - 1 && index > 0);
        button.setOnAction(event -> answered.accept(index));
        return button;
    }
}
