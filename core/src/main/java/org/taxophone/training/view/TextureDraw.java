package org.taxophone.training.view;

import java.util.SplittableRandom;

/// What chance decides about one view of a texture. U values are uniform in [-1, 1], N values
/// normal.
///
/// @param gain U
/// @param equaliser six N, evenly spaced from the lowest band to the highest
/// @param noise uniform in [0, 1]
/// @param timeScale U
/// @param frequencyScale U
/// @param frequencyShift U
/// @param maskedBand first row and number of rows
/// @param maskedSpan first column and number of columns
record TextureDraw(
        double gain,
        double[] equaliser,
        double noise,
        double timeScale,
        double frequencyScale,
        double frequencyShift,
        int[] maskedBand,
        int[] maskedSpan) {
    static TextureDraw by(SplittableRandom random, int bins, TextureViewConfig config) {
        double[] equaliser = new double[6];
        for (int i = 0; i < equaliser.length; i++) {
            equaliser[i] = random.nextGaussian();
        }
        return new TextureDraw(
                EventDraw.uniform(random),
                equaliser,
                random.nextDouble(),
                EventDraw.uniform(random),
                EventDraw.uniform(random),
                EventDraw.uniform(random),
                span(random, bins, config.maskBins()),
                span(random, config.windowFrames(), config.maskFrames()));
    }

    /// Begins anywhere but in the last eight places; cut at the end.
    private static int[] span(SplittableRandom random, int length, int below) {
        int start = random.nextInt(Math.max(1, length - 8));
        int width = random.nextInt(Math.max(1, below));
        return new int[] {start, Math.min(width, length - start)};
    }
}
