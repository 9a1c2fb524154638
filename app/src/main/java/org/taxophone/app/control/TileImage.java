package org.taxophone.app.control;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.taxophone.signal.SmallSpectrograms;

/// A small spectrogram on shared axes; transparent beyond the end of the clip.
final class TileImage {
    /// Enough for the largest tile on a common screen, little enough to keep many hundreds.
    static final int WIDTH = 176;

    static final int HEIGHT = 88;

    private static final double ROUNDED = 0.5; // before it is cut off

    /// Stands for a clip that cannot be read.
    static final Image EMPTY = new WritableImage(WIDTH, HEIGHT);

    private TileImage() {}

    /// @param seconds length of the clip
    /// @param table colours from the lowest level of the axes to the highest
    static Image of(
            SmallSpectrograms.Small spectrogram, double seconds, TileAxes axes, int[] table) {
        int[] pixels = new int[WIDTH * HEIGHT];
        int columns = (int) Math.clamp(Math.round(WIDTH * seconds / axes.seconds()), 1, WIDTH);
        int[] frames = frames(spectrogram, axes, columns);
        double scale = (table.length - 1) / (axes.highDb() - axes.lowDb());
        for (int band = 0; band < spectrogram.bands() && spectrogram.frames() > 0; band++) {
            int first = band * spectrogram.frames();
            int row = (HEIGHT - 1 - band) * WIDTH;
            for (int x = 0; x < columns; x++) {
                double level = spectrogram.levels()[first + frames[x]];
                double entry = (level - axes.lowDb()) * scale + ROUNDED;
                pixels[row + x] = table[(int) Math.clamp(entry, 0, table.length - 1)];
            }
        }
        return new WritableImage(
                new PixelBuffer<>(
                        WIDTH,
                        HEIGHT,
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }

    /// The frame that each column shows.
    private static int[] frames(SmallSpectrograms.Small spectrogram, TileAxes axes, int columns) {
        int[] frames = new int[columns];
        for (int x = 0; x < columns; x++) {
            double seconds = (x + 0.5) * axes.seconds() / WIDTH;
            long frame = Math.round(seconds / spectrogram.hopSeconds());
            frames[x] = (int) Math.min(spectrogram.frames() - 1, frame);
        }
        return frames;
    }
}
