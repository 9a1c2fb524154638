package org.taxophone.app.control;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/// The prompt of a field that names examples, one after the other: as many of them as there is room
/// for, each whole.
public final class FittingPrompt {
    private static final String SEPARATOR = ", ";

    /// Between the words and what stands beside them.
    private static final double SLACK = 4;

    private final TextField field;
    private final List<String> examples;

    private FittingPrompt(TextField field) {
        this.field = field;
        examples = Arrays.asList(field.getPromptText().split(SEPARATOR));
        field.widthProperty().addListener((value, before, now) -> fit());
        field.fontProperty().addListener((value, before, now) -> fit());
    }

    /// Lets the prompt that the field has fit from now on.
    public static void in(TextField field) {
        new FittingPrompt(field);
    }

    private void fit() {
        double room =
                field.getWidth()
                        - field.snappedLeftInset()
                        - field.snappedRightInset()
                        - beside(".left-pane")
                        - beside(".right-pane")
                        - SLACK;
        int wanted = examples.size();
        while (wanted > 1 && FittingWords.width(first(wanted), field.getFont()) > room) {
            wanted--;
        }
        field.setPromptText(first(wanted));
    }

    private String first(int count) {
        return String.join(SEPARATOR, examples.subList(0, count));
    }

    // the icons of a CustomTextField
    private double beside(String part) {
        Node node = field.lookup(part);
        return node instanceof Region region ? region.prefWidth(-1) : 0;
    }
}
