package org.taxophone.app.feature.training;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Slider;

/// Goes through the maps of all epochs, where there are more than the strip of small pictures has
/// room for.
final class FilmSlider {
    private final Slider slider;
    private final Consumer<GrowingMap.Frame> chosen;
    private List<GrowingMap.Frame> frames = List.of();
    private boolean showing;

    FilmSlider(Slider slider, Consumer<GrowingMap.Frame> chosen) {
        this.slider = slider;
        this.chosen = chosen;
        slider.setBlockIncrement(1);
        slider.valueProperty().addListener((value, before, now) -> moved(now.doubleValue()));
        show(List.of(), 0);
    }

    /// @param shown epoch that is shown large
    void show(List<GrowingMap.Frame> all, int shown) {
        frames = all;
        showing = true;
        boolean useful = all.size() > FilmStrip.PICTURES;
        slider.setVisible(useful);
        slider.setManaged(useful);
        slider.setMax(Math.max(1, all.size() - 1));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).epoch() == shown) {
                slider.setValue(i);
            }
        }
        showing = false;
    }

    private void moved(double value) {
        int at = (int) Math.round(value);
        if (!showing && at >= 0 && at < frames.size()) {
            chosen.accept(frames.get(at));
        }
    }
}
