package org.taxophone.training.view;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.taxophone.common.Checks;

/// Views of an event: time and mel axis warped in one bilinear resampling, then equaliser, level,
/// contrast, noise and masks; values in [0, 1.2]. [EventViewConfig] says how much of each.
///
/// Holds no state: one may be used by many threads, each with its own generator.
public final class EventViews implements ViewMaker {
    /// Bins above this are sound; equaliser and level leave the silence alone.
    private static final float SOUND = 0.02f;

    private static final float LARGEST = 1.2f;
    private static final float NOISE_OF_A_BAND = 0.03f;
    private static final float NOISE_OF_A_BIN = 0.03f;

    private final int bins;
    private final int frames;
    private final EventViewConfig config;
    private final double[][] cosines;

    /// Views of clips of `bins x frames`.
    public EventViews(int bins, int frames, EventViewConfig config) {
        this.bins = Checks.atLeast("bins", bins, 2);
        this.frames = Checks.atLeast("frames", frames, 2);
        this.config = config;
        this.cosines = new double[4][bins];
        for (int k = 1; k <= cosines.length; k++) {
            for (int bin = 0; bin < bins; bin++) {
                cosines[k - 1][bin] = Math.cos(Math.PI * k * (bin + 0.5) / bins) / Math.sqrt(k);
            }
        }
    }

    @Override
    public int bins() {
        return bins;
    }

    @Override
    public int frames() {
        return frames;
    }

    /// @throws IllegalArgumentException if the clip has not as many frames as the views
    @Override
    public void draw(
            float[] clip, int storeFrames, SplittableRandom random, float[] target, int offset) {
        Checks.inRange("storeFrames", storeFrames, frames, frames);
        EventDraw draw = EventDraw.by(random, bins, frames, config.mask());
        apply(clip, draw, random, target, offset);
    }

    /// A view as it was drawn; `random` is asked for the noise only.
    void apply(float[] clip, EventDraw draw, SplittableRandom random, float[] target, int offset) {
        Interpolation rows = new Interpolation(rowPlaces(draw), bins, true);
        Interpolation columns = new Interpolation(columnPlaces(draw), frames, false);
        Interpolation.resample(clip, 0, frames, rows, columns, target, offset);
        equalise(draw, target, offset);
        if (config.contrast() > 0) {
            raise(target, offset, (float) Math.exp(config.contrast() * draw.contrast()));
        }
        if (config.noise() > 0 && draw.noiseFloor() >= 0) {
            addNoise((float) (config.noise() * draw.noiseFloor()), random, target, offset);
        }
        mask(draw, target, offset);
        for (int i = offset; i < offset + bins * frames; i++) {
            target[i] = Math.max(0, Math.min(LARGEST, target[i]));
        }
    }

    private double[] columnPlaces(EventDraw draw) {
        double scale = Math.exp(config.stretch() * draw.stretch());
        double from = config.crop() * draw.crop()[0];
        double length = 1 - config.crop() * draw.crop()[1] - from;
        double[] places = new double[frames];
        for (int frame = 0; frame < frames; frame++) {
            double u = (double) frame / (frames - 1);
            double t = (2 * u - 1) * scale;
            t +=
                    config.warp()
                            * (draw.bow() * Math.sin(Math.PI * u)
                                    + 0.5 * draw.wave() * Math.sin(2 * Math.PI * u));
            t += config.shift() * draw.shift();
            places[frame] = (from + length * (t + 1) / 2) * (frames - 1);
        }
        return places;
    }

    private double[] rowPlaces(EventDraw draw) {
        double scale = Math.exp(config.vocalTract() * draw.tractScale());
        double shift = 0.2 * config.vocalTract() * draw.tractShift();
        double[] places = new double[bins];
        for (int bin = 0; bin < bins; bin++) {
            places[bin] = ((double) bin / (bins - 1) * scale + shift) * (bins - 1);
        }
        return places;
    }

    private void equalise(EventDraw draw, float[] target, int offset) {
        if (config.equaliser() == 0 && config.gain() == 0) {
            return;
        }
        for (int bin = 0; bin < bins; bin++) {
            double sum = 0;
            for (int k = 0; k < cosines.length; k++) {
                sum += draw.equaliser()[k] * cosines[k][bin];
            }
            float add = (float) (config.equaliser() * sum + config.gain() * draw.gain());
            int from = offset + bin * frames;
            for (int i = from; i < from + frames; i++) {
                target[i] += target[i] > SOUND ? add : 0;
            }
        }
    }

    private void raise(float[] target, int offset, float exponent) {
        for (int i = offset; i < offset + bins * frames; i++) {
            target[i] = target[i] > 0 ? FastPower.of(target[i], exponent) : 0;
        }
    }

    private void addNoise(float floor, SplittableRandom random, float[] target, int offset) {
        for (int bin = 0; bin < bins; bin++) {
            float band = floor + NOISE_OF_A_BAND * (float) EventDraw.uniform(random);
            int from = offset + bin * frames;
            for (int i = from; i < from + frames; i++) {
                float noise = band + NOISE_OF_A_BIN * (float) random.nextGaussian();
                target[i] = Math.max(target[i], noise);
            }
        }
    }

    private void mask(EventDraw draw, float[] target, int offset) {
        int band = draw.maskedBand()[0];
        int from = offset + band * frames;
        Arrays.fill(target, from, from + draw.maskedBand()[1] * frames, 0);
        int span = draw.maskedSpan()[0];
        for (int bin = 0; bin < bins; bin++) {
            int row = offset + bin * frames + span;
            Arrays.fill(target, row, row + draw.maskedSpan()[1], 0);
        }
    }
}
