package org.taxophone.app.feature.settings;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.beans.property.IntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.theme.Themes;

/// The slider for the size of all text. It follows what is changed elsewhere, by keys say.
final class TextSize {
    private static final double STEP = 10;

    private final IntegerProperty percent;
    private final Slider slider;
    private final Label value;

    /// @param value where the size is said in words
    TextSize(IntegerProperty percent, Slider slider, Label value) {
        this.percent = percent;
        this.slider = slider;
        this.value = value;
        slider.setMin(Themes.LEAST_PERCENT);
        slider.setMax(Themes.MOST_PERCENT);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setValue(percent.get());
        say(slider.getValue());
        // all text is measured anew, so not at every step of a drag
        slider.valueProperty()
                .addListener(
                        (v, before, now) -> {
                            say(now.doubleValue());
                            if (!slider.isValueChanging()) {
                                apply();
                            }
                        });
        slider.valueChangingProperty()
                .addListener(
                        (v, before, now) -> {
                            if (!now) {
                                apply();
                            }
                        });
        percent.addListener((v, before, now) -> slider.setValue(now.intValue()));
    }

    private void say(double size) {
        value.setText(Messages.text("settings.percent", Math.round(size)));
    }

    private void apply() {
        percent.set((int) (Math.round(slider.getValue() / STEP) * STEP));
    }
}
