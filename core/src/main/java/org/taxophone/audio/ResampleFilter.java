package org.taxophone.audio;

/// A low-pass for one ratio of sample rates: a Kaiser-windowed sinc, cut into one short filter for
/// each of the `up` places an output sample can have between two input samples.
///
/// As in polyphase resamplers at large: 32 zero crossings on each side, Kaiser beta 10, cut-off at
/// 0.945 of the lower Nyquist frequency, gain 1 at 0 Hz. The ratio `up / down` is exact.
final class ResampleFilter {
    private static final int ZERO_CROSSINGS = 32;
    private static final double BETA = 10;
    private static final double ROLL_OFF = 0.945;

    /// Ratios of usual rates have at most 640 filters; odder ones are computed as they are needed.
    private static final int MOST_KEPT = 1024;

    private final int up;
    private final int down;
    private final int halfLength;
    private final double gain;
    private final float[][] table;

    ResampleFilter(int fromHz, int toHz) {
        int divisor = greatestCommonDivisor(fromHz, toHz);
        this.up = toHz / divisor;
        this.down = fromHz / divisor;
        this.halfLength = ZERO_CROSSINGS * Math.max(up, down);
        this.gain = up / sumOfTaps();
        this.table = new float[up <= MOST_KEPT ? up : 0][];
        for (int i = 0; i < table.length; i++) {
            table[i] = computeTaps(i);
        }
    }

    int up() {
        return up;
    }

    int down() {
        return down;
    }

    /// Samples that come out of so many: `ceil(count * up / down)`.
    long outputs(long count) {
        return Math.ceilDiv(Math.multiplyExact(count, up), (long) down);
    }

    /// First input sample that output sample `index` depends on; may be below 0.
    long firstInput(long index) {
        return Math.ceilDiv(index * down - halfLength, (long) up);
    }

    /// Last input sample that output sample `index` depends on.
    long lastInput(long index) {
        return Math.floorDiv(index * down + halfLength, (long) up);
    }

    /// How many output samples depend on none but the first `inputs` input samples.
    long complete(long inputs) {
        return Math.max(0, Math.ceilDiv(inputs * up - halfLength, (long) down));
    }

    /// The taps of one output sample, in the order of the input samples from [#firstInput] on.
    float[] taps(long index) {
        int phase = (int) Math.floorMod(index, (long) up); // firstInput moves by `down` every `up`
        return phase < table.length ? table[phase] : computeTaps(phase);
    }

    private float[] computeTaps(long index) {
        long first = firstInput(index);
        int count = (int) (lastInput(index) - first + 1);
        long offset = first * up - index * down;
        float[] taps = new float[count];
        for (int i = 0; i < count; i++) {
            taps[i] = (float) (gain * tap(offset + (long) i * up));
        }
        return taps;
    }

    private double sumOfTaps() {
        double sum = tap(0);
        for (int n = 1; n <= halfLength; n++) {
            sum += 2 * tap(n);
        }
        return sum;
    }

    /// The prototype filter at the common rate, `n` samples from its centre.
    private double tap(long n) {
        double x = Math.PI * ROLL_OFF * n / Math.max(up, down);
        double sinc = n == 0 ? 1 : Math.sin(x) / x;
        double edge = (double) n / halfLength;
        return sinc * bessel(BETA * Math.sqrt(Math.max(0, 1 - edge * edge)));
    }

    /// Modified Bessel function of order 0 by its power series; the window's scale is lost in the
    /// gain.
    private static double bessel(double x) {
        double quarter = x * x / 4;
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-17; k++) {
            term *= quarter / ((double) k * k);
            sum += term;
        }
        return sum;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
