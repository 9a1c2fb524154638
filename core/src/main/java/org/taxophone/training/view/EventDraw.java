package org.taxophone.training.view;

import java.util.SplittableRandom;

/// What chance decides about one view of an event. U values are uniform in [-1, 1], N values
/// normal.
///
/// @param stretch U
/// @param bow U of the half sine over the clip
/// @param wave U of the whole sine
/// @param shift U
/// @param crop shares of the longest crop at the start and at the end, each 0 or in [0, 1]
/// @param tractScale U
/// @param tractShift U
/// @param equaliser four N, the coarsest cosine first
/// @param gain U
/// @param contrast U
/// @param noiseFloor uniform in [0, 1], or negative for a view without noise
/// @param maskedBand first row and number of rows
/// @param maskedSpan first column and number of columns
record EventDraw(
        double stretch,
        double bow,
        double wave,
        double shift,
        double[] crop,
        double tractScale,
        double tractShift,
        double[] equaliser,
        double gain,
        double contrast,
        double noiseFloor,
        int[] maskedBand,
        int[] maskedSpan) {
    static EventDraw by(SplittableRandom random, int bins, int frames, double mask) {
        return new EventDraw(
                uniform(random),
                uniform(random),
                uniform(random),
                uniform(random),
                new double[] {sometimes(random), sometimes(random)},
                uniform(random),
                uniform(random),
                new double[] {
                    random.nextGaussian(),
                    random.nextGaussian(),
                    random.nextGaussian(),
                    random.nextGaussian()
                },
                uniform(random),
                uniform(random),
                random.nextBoolean() ? random.nextDouble() : -1,
                span(random, bins, (int) (mask * bins)),
                span(random, frames, (int) (mask * frames)));
    }

    private static double sometimes(SplittableRandom random) {
        return random.nextBoolean() ? random.nextDouble() : 0;
    }

    static double uniform(SplittableRandom random) {
        return 2 * random.nextDouble() - 1;
    }

    /// A span of 0 to `longest` places, anywhere within `length`.
    static int[] span(SplittableRandom random, int length, int longest) {
        int width = random.nextInt(Math.max(0, longest) + 1);
        return new int[] {(int) (random.nextDouble() * (length - width)), width};
    }
}
