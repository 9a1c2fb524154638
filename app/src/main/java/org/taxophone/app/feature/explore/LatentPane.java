package org.taxophone.app.feature.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.MatrixImage;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.features.FeatureMatrix;

/// What the model draws: a picture, a slider a direction, and its sound.
final class LatentPane extends VBox {
    private static final double WIDTH = 252;
    private static final double HEIGHT = 96;

    private final LatentViewModel model;
    private final ObservableValue<SpectrumColors> colors;
    private final ImageView picture = new ImageView();
    private final VBox sliders = new VBox(2);
    private final Label caution = new Label();
    private final Label problem = new Label();
    private final VBox drawn;
    private List<LatentState.Direction> shown = List.of();
    private final List<Slider> moved = new ArrayList<>();

    /// @param colors of all spectrograms
    LatentPane(LatentViewModel model, ObservableValue<SpectrumColors> colors) {
        this.model = model;
        this.colors = colors;
        colors.addListener((value, before, now) -> draw(model.pictureProperty().get()));
        setId("explore-latent");
        getStyleClass().add("clip-part");
        setSpacing(8);
        Label title = new Label(Messages.text("explore.latent"));
        title.getStyleClass().addAll("strong", "caption");
        Button play = button("explore.latent.play", "fth-play", model::playOrStop);
        play.setId("explore-latent-play");
        Button reset = button("explore.latent.reset", "fth-rotate-ccw", model::reset);
        HBox acts = new HBox(4, reset, play);
        acts.setAlignment(Pos.CENTER_RIGHT);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setSmooth(false);
        for (Label words : List.of(caution, problem)) {
            words.getStyleClass().addAll("muted", "small");
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        drawn = new VBox(8, picture, sliders, acts, caution);
        getChildren().addAll(title, drawn, problem);
        model.stateProperty().addListener((value, before, now) -> show(now));
        model.pictureProperty().addListener((value, before, now) -> draw(now));
        show(model.stateProperty().get());
    }

    private static Button button(String key, String icon, Runnable act) {
        Button button = new Button(Messages.text(key), new FontIcon(icon));
        button.getStyleClass().addAll("ghost", "small");
        button.setOnAction(event -> act.run());
        return button;
    }

    private void show(@Nullable LatentState state) {
        setVisible(state != null);
        setManaged(state != null);
        if (state == null) {
            return;
        }
        boolean works = state.problem().isEmpty();
        drawn.setVisible(works);
        drawn.setManaged(works);
        problem.setVisible(!works);
        problem.setManaged(!works);
        problem.setText(state.problem());
        caution.setText(state.caution());
        if (!state.directions().equals(shown)) {
            shown = state.directions();
            fill(state);
        }
        for (int i = 0; i < moved.size(); i++) {
            moved.get(i).setValue(state.place()[shown.get(i).dimension()]);
        }
    }

    private void fill(LatentState state) {
        sliders.getChildren().clear();
        moved.clear();
        for (LatentState.Direction direction : state.directions()) {
            int dimension = direction.dimension();
            Slider slider = new Slider(direction.low(), direction.high(), state.place()[dimension]);
            String name = Messages.text("explore.latent.dimension", dimension + 1);
            slider.setAccessibleText(name);
            HBox.setHgrow(slider, Priority.ALWAYS);
            Label label = new Label(name);
            label.getStyleClass().addAll("small", "latent-name");
            Label number = new Label();
            number.getStyleClass().addAll("muted", "small", "latent-name");
            number.setAlignment(Pos.CENTER_RIGHT);
            number.textProperty()
                    .bind(slider.valueProperty().map(v -> Figures.decimal(v.doubleValue(), 2)));
            slider.valueProperty()
                    .addListener((value, before, now) -> model.move(dimension, now.doubleValue()));
            moved.add(slider);
            HBox line = new HBox(8, label, slider, number);
            line.setAlignment(Pos.CENTER_LEFT);
            sliders.getChildren().add(line);
        }
    }

    private void draw(@Nullable FeatureMatrix now) {
        picture.setImage(
                now == null
                        ? null
                        : MatrixImage.of(
                                now.bins(),
                                now.frames(),
                                now.values(),
                                0,
                                1,
                                colors.getValue().table()));
    }
}
