package org.taxophone.sample;

import java.util.SplittableRandom;

/// Chance in the few forms that a sound needs. Only uniform numbers and `StrictMath` are used, so
/// that every machine draws the same clip.
final class Draw {
    private final SplittableRandom random;

    Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /// Uniform in `[low, high)`.
    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /// Uniform in pitch rather than in hertz: as likely in each octave.
    double pitch(double lowHz, double highHz) {
        return lowHz * StrictMath.pow(highHz / lowHz, random.nextDouble());
    }

    /// White noise in `[-1, 1)`.
    double noise() {
        return 2 * random.nextDouble() - 1;
    }

    int oneOf(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /// The phase at which a partial begins, in radians.
    double phase() {
        return 2 * StrictMath.PI * random.nextDouble();
    }
}
