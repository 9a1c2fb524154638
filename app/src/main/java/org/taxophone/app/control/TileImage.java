package org.taxophone.app.control;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.taxophone.signal.Spectrogram;

/// A small spectrogram on shared axes; transparent beyond the end of the clip.
final class TileImage {
    /// Enough for the largest tile on a common screen, little enough to keep many hundreds.
    static final int WIDTH = 176;

    static final int HEIGHT = 88;

    /// Stands for a clip that cannot be read.
    static final Image EMPTY = new WritableImage(WIDTH, HEIGHT);

    private TileImage() {}

    static Image of(Spectrogram spectrogram, TileAxes axes, int[] table) {
        int[] pixels = new int[WIDTH * HEIGHT];
        int columns =
                (int)
                        Math.clamp(
                                Math.round(WIDTH * spectrogram.durationSeconds() / axes.seconds()),
                                1,
                                WIDTH);
        if (spectrogram.frames() > 0) {
            for (int y = 0; y < HEIGHT; y++) {
                double low = axes.nyquistHz() * (HEIGHT - 1 - y) / HEIGHT;
                double high = axes.nyquistHz() * (HEIGHT - y) / HEIGHT;
                paintRow(spectrogram, axes, table, pixels, y, columns, low, high);
            }
        }
        return new WritableImage(
                new PixelBuffer<>(
                        WIDTH,
                        HEIGHT,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }

    private static void paintRow(
            Spectrogram spectrogram,
            TileAxes axes,
            int[] table,
            int[] pixels,
            int y,
            int columns,
            double lowHz,
            double highHz) {
        int bins = spectrogram.bins();
        if (lowHz >= spectrogram.nyquistHz()) {
            return; // the clip's own rate is lower: there is nothing up here, not even silence
        }
        int from = (int) Math.floor(lowHz / spectrogram.nyquistHz() * (bins - 1));
        int to = Math.max(from + 1, (int) (highHz / spectrogram.nyquistHz() * (bins - 1)));
        double scale = (table.length - 1) / (axes.highDb() - axes.lowDb());
        for (int x = 0; x < columns; x++) {
            double seconds = (x + 0.5) * axes.seconds() / WIDTH;
            int frame =
                    Math.min(
                            spectrogram.frames() - 1,
                            (int) Math.round(seconds / spectrogram.hopSeconds()));
            float loudest = Float.NEGATIVE_INFINITY;
            for (int bin = from; bin < Math.min(to, bins); bin++) {
                loudest = Math.max(loudest, spectrogram.at(bin, frame));
            }
            int entry =
                    (int)
                            Math.clamp(
                                    Math.round((loudest - axes.lowDb()) * scale),
                                    0,
                                    table.length - 1);
            pixels[y * WIDTH + x] = table[entry];
        }
    }
}
