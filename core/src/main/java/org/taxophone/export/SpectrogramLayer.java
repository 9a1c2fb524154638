package org.taxophone.export;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.taxophone.signal.FrequencyScale;
import org.taxophone.signal.Spectrogram;

/// The pixels of a spectrogram, laid into a part of a sheet. A pixel a frame, whatever the
/// resolution: more would show what is not there.
final class SpectrogramLayer {
    private static final int MOST_ROWS = 384;

    private final FrequencyScale scale;
    private final double highHz;
    private final double lowDb;
    private final double highDb;
    private final int[] table;

    /// @param highHz frequency at the upper edge; rows above a sound's own half rate stay clear
    /// @param table colours from `lowDb` to `highDb`, ARGB
    SpectrogramLayer(
            FrequencyScale scale, double highHz, double lowDb, double highDb, int[] table) {
        this.scale = scale;
        this.highHz = highHz;
        this.lowDb = lowDb;
        this.highDb = highDb;
        this.table = table;
    }

    /// @param place where the whole sound lies
    void paint(Sheet sheet, Spectrogram sound, Rectangle2D.Double place) {
        if (sound.frames() == 0 || place.width <= 0 || place.height <= 0) {
            return;
        }
        BufferedImage image = image(sound, Math.clamp(sound.bins(), 2, MOST_ROWS));
        sheet.graphics()
                .setRenderingHint(
                        RenderingHints.KEY_INTERPOLATION,
                        RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform where = AffineTransform.getTranslateInstance(place.x, place.y);
        where.scale(place.width / image.getWidth(), place.height / image.getHeight());
        sheet.graphics().drawImage(image, where, null);
    }

    private BufferedImage image(Spectrogram sound, int rows) {
        BufferedImage image = new BufferedImage(sound.frames(), rows, BufferedImage.TYPE_INT_ARGB);
        double steps = (table.length - 1) / Math.max(1e-6, highDb - lowDb);
        for (int row = 0; row < rows; row++) {
            double hertz = scale.hertz((rows - 0.5 - row) / rows, highHz);
            if (hertz > sound.nyquistHz()) {
                continue; // the sound's own rate is lower: there is nothing, not even silence
            }
            double place = hertz / sound.nyquistHz() * (sound.bins() - 1);
            int bin = (int) Math.min(place, sound.bins() - 2.0);
            double weight = place - bin;
            for (int frame = 0; frame < sound.frames(); frame++) {
                double level =
                        (1 - weight) * sound.at(bin, frame) + weight * sound.at(bin + 1, frame);
                long entry = Math.round((level - lowDb) * steps);
                image.setRGB(frame, row, table[(int) Math.clamp(entry, 0, table.length - 1)]);
            }
        }
        return image;
    }
}
