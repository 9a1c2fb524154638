package org.taxophone.app.control;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.taxophone.signal.FrequencyScale;
import org.taxophone.signal.Spectrogram;

/// A whole spectrogram as one picture: a pixel a frame, rows by the frequency scale, highest first.
final class SpectrogramImage {
    private static final int ROWS = 384;

    private SpectrogramImage() {}

    static Image of(
            Spectrogram spectrogram,
            FrequencyScale scale,
            double lowDb,
            double highDb,
            int[] table) {
        int frames = Math.max(1, spectrogram.frames());
        int[] pixels = new int[ROWS * frames];
        double steps = (table.length - 1) / Math.max(1e-6, highDb - lowDb);
        for (int row = 0; row < ROWS; row++) {
            double share = (ROWS - 0.5 - row) / ROWS;
            double place =
                    scale.hertz(share, spectrogram.nyquistHz())
                            / spectrogram.nyquistHz()
                            * (spectrogram.bins() - 1);
            int bin = (int) Math.min(place, spectrogram.bins() - 2.0);
            double weight = place - bin;
            for (int frame = 0; frame < spectrogram.frames(); frame++) {
                double level =
                        (1 - weight) * spectrogram.at(bin, frame)
                                + weight * spectrogram.at(bin + 1, frame);
                int entry =
                        (int) Math.clamp(Math.round((level - lowDb) * steps), 0, table.length - 1);
                pixels[row * frames + frame] = table[entry];
            }
        }
        return new WritableImage(
                new PixelBuffer<>(
                        frames, ROWS, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
