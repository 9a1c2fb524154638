package org.taxophone.app.feature.welcome;

import java.util.Locale;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.sample.Sample;

/// One sample: how its sounds look, what they are, and the button that opens it.
final class SampleCard extends HBox {
    private static final double PICTURE_WIDTH = 112;
    private static final double PICTURE_HEIGHT = 72;

    SampleCard(Sample sample, Runnable open) {
        String name = sample.name().toLowerCase(Locale.ROOT);
        getStyleClass().addAll("card", "sample-card");
        setAlignment(Pos.CENTER_LEFT);
        VBox words =
                new VBox(
                        3,
                        label(Messages.text("welcome.sample." + name), "body", "medium"),
                        label(
                                Messages.text(
                                        "welcome.sample." + name + ".what",
                                        Figures.count(sample.clips()),
                                        sample.families().size()),
                                "small",
                                "muted"),
                        label(Messages.text("welcome.sample.facts"), "caption", "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture(name), words, button(name, open));
    }

    private static ImageView picture(String name) {
        String file = "/org/taxophone/ui/pictures/sample-" + name + ".png";
        ImageView picture =
                new ImageView(
                        new Image(
                                Objects.requireNonNull(
                                        SampleCard.class.getResourceAsStream(file), file)));
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        return picture;
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    private static Button button(String name, Runnable open) {
        Button button = new Button(Messages.text("welcome.sample.open"), new FontIcon("fth-play"));
        button.setId("open-sample-" + name);
        button.setAccessibleText(
                Messages.text("welcome.sample.open")
                        + ": "
                        + Messages.text("welcome.sample." + name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> open.run());
        return button;
    }
}
