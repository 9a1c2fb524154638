package org.taxophone.training.view;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.taxophone.common.Checks;

/// Views of a texture: a window of the clip, drawn where there is sound, with level, equaliser,
/// noise, scales of time and frequency, and masks. [TextureViewConfig] says how much of each.
/// Values are not clipped: the changes add up to at most about [-1, 2].
///
/// Holds no state: one may be used by many threads, each with its own generator.
public final class TextureViews implements ViewMaker {
    private final int bins;
    private final int frames;
    private final TextureViewConfig config;

    /// Views of clips of `bins` rows and at least a window's columns.
    public TextureViews(int bins, TextureViewConfig config) {
        this.bins = Checks.atLeast("bins", bins, 2);
        this.frames = config.windowFrames();
        this.config = config;
    }

    @Override
    public int bins() {
        return bins;
    }

    @Override
    public int frames() {
        return frames;
    }

    /// @throws IllegalArgumentException if the clip is shorter than a window
    @Override
    public void draw(
            float[] clip, int storeFrames, SplittableRandom random, float[] target, int offset) {
        Checks.atLeast("storeFrames", storeFrames, frames);
        int start = TextureWindows.drawStart(clip, bins, storeFrames, frames, random);
        TextureDraw draw = TextureDraw.by(random, bins, config);
        apply(clip, storeFrames, start, draw, random, target, offset);
    }

    /// A view as it was drawn; `random` is asked for the noise only.
    void apply(
            float[] clip,
            int storeFrames,
            int start,
            TextureDraw draw,
            SplittableRandom random,
            float[] target,
            int offset) {
        float[] window = new float[bins * frames];
        TextureWindows.cut(clip, bins, storeFrames, start, frames, window, 0);
        float noise = (float) (config.noise() * draw.noise());
        for (int bin = 0; bin < bins; bin++) {
            float add = (float) (config.gain() * draw.gain() + equaliser(draw, bin));
            for (int i = bin * frames; i < (bin + 1) * frames; i++) {
                window[i] += noise > 0 ? add + noise * (float) random.nextGaussian() : add;
            }
        }
        Interpolation rows = new Interpolation(rowPlaces(draw), bins, true);
        Interpolation columns = new Interpolation(columnPlaces(draw), frames, true);
        Interpolation.resample(window, 0, frames, rows, columns, target, offset);
        mask(draw, target, offset);
    }

    private double equaliser(TextureDraw draw, int bin) {
        double[] points = draw.equaliser();
        double place = (double) bin * (points.length - 1) / (bins - 1);
        int low = Math.min((int) place, points.length - 2);
        double value = points[low] + (place - low) * (points[low + 1] - points[low]);
        return config.equaliser() * value;
    }

    private double[] columnPlaces(TextureDraw draw) {
        double scale = 1 + config.timeScale() * draw.timeScale();
        return places(frames, scale, 0);
    }

    private double[] rowPlaces(TextureDraw draw) {
        double scale = 1 + config.frequencyScale() * draw.frequencyScale();
        double shift = 0.5 * config.frequencyScale() * draw.frequencyShift();
        return places(bins, scale, shift);
    }

    /// Scaled about the middle; a shift of 1 is half the axis.
    private static double[] places(int length, double scale, double shift) {
        double[] places = new double[length];
        for (int i = 0; i < length; i++) {
            double centred = (2.0 * i + 1) / length - 1;
            places[i] = ((centred * scale + shift + 1) * length - 1) / 2;
        }
        return places;
    }

    private void mask(TextureDraw draw, float[] target, int offset) {
        double sum = 0;
        for (int i = offset; i < offset + bins * frames; i++) {
            sum += target[i];
        }
        float mean = (float) (sum / (bins * frames));
        int from = offset + draw.maskedBand()[0] * frames;
        Arrays.fill(target, from, from + draw.maskedBand()[1] * frames, mean);
        for (int bin = 0; bin < bins; bin++) {
            int row = offset + bin * frames + draw.maskedSpan()[0];
            Arrays.fill(target, row, row + draw.maskedSpan()[1], mean);
        }
    }
}
