package org.taxophone.app.feature.recipe;

import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;
import org.taxophone.app.control.MatrixImage;
import org.taxophone.app.control.SpectrumColors;
import org.taxophone.app.i18n.Figures;
import org.taxophone.features.FeatureMatrix;

/// What the model sees: values from 0 to 1, with the padding greyed out.
final class MatrixView extends DrawnRegion {
    private static final double AXIS = 30;
    private static final double FOOT = 18;
    private static final double SCALE = 44; // for text of the plain size
    private static final double PLAIN_TEXT = 11;

    private final ObservableValue<SpectrumColors> colors;
    private @Nullable FeatureMatrix matrix;
    private @Nullable Image image;
    private String padding = "";

    /// @param colors of all spectrograms
    MatrixView(ObservableValue<SpectrumColors> colors) {
        this.colors = colors;
        colors.addListener((value, before, now) -> show(matrix, padding));
        getStyleClass().add("matrix-view");
    }

    /// @param paddingWords what stands on the part without sound
    void show(@Nullable FeatureMatrix shown, String paddingWords) {
        matrix = shown;
        padding = paddingWords;
        image =
                shown == null
                        ? null
                        : MatrixImage.of(
                                shown.bins(),
                                shown.frames(),
                                shown.values(),
                                0,
                                1,
                                colors.getValue().table());
        redraw();
    }

    @Override
    protected void draw(GraphicsContext graphics, double width, double height, Inks inks) {
        FeatureMatrix now = matrix;
        Image picture = image;
        double right = width - SCALE * Math.max(1, font().getSize() / PLAIN_TEXT);
        double bottom = height - FOOT;
        graphics.setFont(font());
        graphics.setTextBaseline(VPos.CENTER);
        if (now == null || picture == null) {
            graphics.setFill(inks.grid());
            graphics.fillRect(AXIS, 0, right - AXIS, bottom);
            return;
        }
        graphics.setImageSmoothing(false);
        graphics.drawImage(picture, AXIS, 0, right - AXIS, bottom);
        padding(graphics, now, inks, right, bottom);
        graphics.setFill(inks.muted());
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Integer.toString(now.bins()), AXIS - 6, 7);
        graphics.fillText("1", AXIS - 6, bottom - 7);
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText("1", AXIS, height - 8);
        graphics.setTextAlign(TextAlignment.RIGHT);
        graphics.fillText(Integer.toString(now.frames()), right, height - 8);
        colourBar(graphics, inks, right + 10, bottom);
    }

    private void padding(
            GraphicsContext graphics, FeatureMatrix now, Inks inks, double right, double bottom) {
        int first = now.frames();
        while (first > 0 && !now.frameMask()[first - 1]) {
            first--;
        }
        if (first == now.frames()) {
            return;
        }
        double left = AXIS + (right - AXIS) * first / now.frames();
        graphics.setFill(inks.grid());
        graphics.fillRect(left, 0, right - left, bottom);
        graphics.setFill(inks.muted());
        graphics.setTextAlign(TextAlignment.CENTER);
        if (right - left > 60) {
            graphics.fillText(padding, (left + right) / 2, bottom / 2);
        }
    }

    private void colourBar(GraphicsContext graphics, Inks inks, double left, double bottom) {
        int[] table = colors.getValue().table();
        for (int y = 0; y < bottom; y++) {
            double share = 1 - y / bottom;
            graphics.setFill(Inks.color(table[(int) (share * (table.length - 1))] & 0xffffff));
            graphics.fillRect(left, y, 8, 1);
        }
        graphics.setFill(inks.muted());
        graphics.setTextAlign(TextAlignment.LEFT);
        graphics.fillText(Figures.decimal(1, 1), left + 12, 7);
        graphics.fillText(Figures.decimal(0, 1), left + 12, bottom - 7);
    }
}
