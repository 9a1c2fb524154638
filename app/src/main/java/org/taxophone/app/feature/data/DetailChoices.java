package org.taxophone.app.feature.data;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import org.taxophone.app.control.SpectrogramView;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.i18n.Figures;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Words;
import org.taxophone.signal.FrequencyScale;

/// Fills the choices under the spectrogram, and that of the speed.
final class DetailChoices {
    private static final List<Integer> FFT_SIZES =
            List.of(Looking.AUTOMATIC, 128, 256, 512, 1024, 2048, 4096);
    private static final List<Double> SPEEDS = List.of(1.0, 0.5, 0.25);

    private DetailChoices() {}

    static void scale(ComboBox<FrequencyScale> box, SpectrogramView picture) {
        box.getItems().setAll(FrequencyScale.values());
        box.setConverter(
                Words.of(
                        choice ->
                                Messages.text(
                                        switch (choice) {
                                            case LINEAR -> "data.scale.linear";
                                            case MEL -> "data.scale.mel";
                                            case LOG -> "data.scale.log";
                                        })));
        box.getSelectionModel().select(FrequencyScale.LINEAR);
        box.valueProperty().addListener((v, before, after) -> picture.scale(after));
    }

    /// @param usual what is chosen until a person chooses here
    static void colors(
            ComboBox<String> box, SpectrogramView picture, ObservableValue<SpectrumColors> usual) {
        for (SpectrumColors colors : SpectrumColors.values()) {
            box.getItems()
                    .add(Messages.text("data.colors." + colors.name().toLowerCase(Locale.ROOT)));
        }
        box.getSelectionModel()
                .selectedIndexProperty()
                .addListener(
                        (v, before, after) ->
                                picture.colors(
                                        SpectrumColors.values()[Math.max(0, after.intValue())]
                                                .table()));
        box.getSelectionModel().select(usual.getValue().ordinal());
        usual.addListener((v, before, now) -> box.getSelectionModel().select(now.ordinal()));
    }

    static void fftSize(ComboBox<Integer> box, IntegerProperty size) {
        box.getItems().setAll(FFT_SIZES);
        box.setConverter(
                Words.of(
                        choice ->
                                choice == Looking.AUTOMATIC
                                        ? Messages.text("data.fft.automatic")
                                        : Messages.text("data.fft", Figures.count(choice))));
        box.getSelectionModel().select(Integer.valueOf(size.get()));
        box.valueProperty().addListener((v, before, after) -> size.set(after));
    }

    private static int digits(double speed) {
        return speed == 1 ? 0 : speed == 0.5 ? 1 : 2;
    }

    static void speed(ComboBox<Double> box, DoubleProperty speed) {
        box.getItems().setAll(SPEEDS);
        box.setConverter(
                Words.of(
                        choice ->
                                Messages.text(
                                        "data.speed", Figures.decimal(choice, digits(choice)))));
        box.getSelectionModel().select(Double.valueOf(speed.get()));
        box.valueProperty().addListener((v, before, after) -> speed.set(after));
        speed.addListener((v, before, after) -> box.setValue(after.doubleValue()));
    }
}
