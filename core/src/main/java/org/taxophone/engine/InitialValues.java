package org.taxophone.engine;

import java.util.SplittableRandom;
import org.taxophone.common.Seeds;

/// Initial values as torch's own modules draw them, but from a Java generator: a parameter's values
/// depend on the seed and its name only, not on what was built before it.
public final class InitialValues {
    private final long seed;

    public InitialValues(long seed) {
        this.seed = seed;
    }

    /// Uniform in +-1 / sqrt(fan in).
    ///
    /// @param name of the parameter
    /// @param count how many
    /// @param fanIn inputs that each output adds up
    public float[] uniform(String name, int count, int fanIn) {
        SplittableRandom random = Seeds.random(seed, "initial " + name);
        double bound = 1 / Math.sqrt(fanIn);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (bound * (2 * random.nextDouble() - 1));
        }
        return values;
    }

    /// Normal with mean 0.
    public float[] normal(String name, int count, double deviation) {
        SplittableRandom random = Seeds.random(seed, "initial " + name);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (deviation * random.nextGaussian());
        }
        return values;
    }
}
