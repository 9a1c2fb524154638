package org.taxophone.app.feature.recipe;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.KindChoice;

/// A kind of sound to choose.
final class KindCard extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private static final double PREFERRED_WIDTH = 170;

    private final KindChoice kind;
    private final VBox words;

    KindCard(KindChoice kind, Runnable chosen) {
        this.kind = kind;
        String word = kind.name().toLowerCase(Locale.ROOT);
        getStyleClass().add("recipe-card");
        setId("kind-" + word);
        Label name = new Label(Messages.text("recipe.kind." + word));
        name.getStyleClass().add("recipe-card-name");
        Label note = new Label(Messages.text("recipe.kind.note." + word));
        note.getStyleClass().addAll("muted", "caption");
        setAccessibleText(name.getText() + ", " + note.getText());
        note.setWrapText(true);
        words = new VBox(2, name, note);
        words.setMinWidth(0);
        setGraphic(words);
        setMinWidth(0);
        setPrefWidth(PREFERRED_WIDTH); // all alike, however long their words are
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        HBox.setHgrow(this, Priority.ALWAYS);
        setOnAction(event -> chosen.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as its words are in that width.
    @Override
    protected double computePrefHeight(double asked) {
        double width = asked >= 0 ? asked : getWidth() > 0 ? getWidth() : PREFERRED_WIDTH;
        double inside = width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset()
                + snapSizeY(words.prefHeight(Math.max(1, inside)))
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    void show(KindChoice now) {
        pseudoClassStateChanged(CHOSEN, now == kind);
    }
}
