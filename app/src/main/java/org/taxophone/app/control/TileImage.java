package org.taxophone.app.control;

import java.lang.ref.WeakReference;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.taxophone.signal.SmallSpectrograms;

/// A small spectrogram on shared axes, transparent beyond the end of the clip. It is kept as a byte
/// a pixel, and has colours while it is on show.
final class TileImage {
    /// Enough for the largest tile on a common screen, little enough to keep many hundreds.
    static final int WIDTH = 176;

    static final int HEIGHT = 88;

    /// Stands for a clip that cannot be read.
    static final Image EMPTY = new WritableImage(WIDTH, HEIGHT);

    private static final int LAST_COLOR = 255;
    private static final double ROUNDED = 0.5; // before it is cut off

    private final int columns;
    private final byte[] levels; // from the lowest line up
    private WeakReference<@Nullable Image> drawn = new WeakReference<>(null);
    private int[] drawnIn = new int[0];

    /// @param seconds length of the clip
    TileImage(SmallSpectrograms.Small spectrogram, double seconds, TileAxes axes) {
        columns = (int) Math.clamp(Math.round(WIDTH * seconds / axes.seconds()), 1, WIDTH);
        int frames = spectrogram.frames();
        levels = new byte[frames == 0 ? 0 : columns * spectrogram.bands()];
        int[] shown = new int[columns]; // frame that a column shows
        for (int x = 0; x < columns; x++) {
            double at = (x + 0.5) * axes.seconds() / WIDTH;
            shown[x] = (int) Math.min(frames - 1, Math.round(at / spectrogram.hopSeconds()));
        }
        double scale = LAST_COLOR / (axes.highDb() - axes.lowDb());
        for (int line = 0; line < levels.length / columns; line++) {
            for (int x = 0; x < columns; x++) {
                double level = spectrogram.levels()[line * frames + shown[x]];
                double color = (level - axes.lowDb()) * scale + ROUNDED;
                levels[line * columns + x] = (byte) (int) Math.clamp(color, 0, LAST_COLOR);
            }
        }
    }

    /// The picture; one and the same for all who show it at a time. Called on the UI thread.
    ///
    /// @param table 256 colours, from the lowest level of the axes to the highest
    Image in(int[] table) {
        Image known = drawn.get();
        if (known != null && drawnIn == table) {
            return known;
        }
        int[] pixels = new int[WIDTH * HEIGHT];
        for (int line = 0; line < levels.length / columns; line++) {
            int row = (HEIGHT - 1 - line) * WIDTH;
            for (int x = 0; x < columns; x++) {
                pixels[row + x] = table[levels[line * columns + x] & LAST_COLOR];
            }
        }
        Image image =
                new WritableImage(
                        new PixelBuffer<>(
                                WIDTH,
                                HEIGHT,
                                IntBuffer.wrap(pixels),
                                PixelFormat.getIntArgbPreInstance()));
        drawn = new WeakReference<>(image);
        drawnIn = table;
        return image;
    }
}
