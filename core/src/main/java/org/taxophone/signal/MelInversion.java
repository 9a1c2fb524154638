package org.taxophone.signal;

import java.util.Arrays;
import org.taxophone.common.Checks;

/// Power spectra whose mel bands are given: of the many that there are, one without negative
/// values.
///
/// Multiplicative updates for the Kullback-Leibler divergence (Lee and Seung 2001), which fit quiet
/// bands as well as loud ones, from a start that spreads each band over its filter. Immutable but
/// for its buffers: use one instance per thread.
public final class MelInversion {
    private final float[][] filters;
    private final float[] reach;
    private final int iterations;
    private final float[] model;
    private final float[] update;

    /// 60 updates.
    public MelInversion(MelFilterBank bank) {
        this(bank, 60);
    }

    /// @param bank the filters that made the bands
    /// @param iterations updates
    public MelInversion(MelFilterBank bank, int iterations) {
        this.iterations = Checks.atLeast("iterations", iterations, 1);
        filters = bank.toMatrix(); // (band, bin)
        reach = new float[filters[0].length];
        model = new float[filters.length];
        update = new float[reach.length];
        for (float[] filter : filters) {
            for (int bin = 0; bin < reach.length; bin++) {
                reach[bin] += filter[bin];
            }
        }
    }

    /// Bins of a spectrum.
    public int bins() {
        return reach.length;
    }

    /// The spectrum of one frame.
    ///
    /// @param mel the bands' power from `offset` on, none below 0
    /// @param power receives [#bins()] values; bins that no filter reaches are 0
    public void power(float[] mel, int offset, float[] power) {
        Arrays.fill(power, 0);
        for (int band = 0; band < filters.length; band++) {
            float sum = sum(filters[band]);
            if (sum > 0 && mel[offset + band] > 0) {
                for (int bin = 0; bin < reach.length; bin++) {
                    power[bin] += filters[band][bin] / sum * mel[offset + band] / sum;
                }
            }
        }
        for (int iteration = 0; iteration < iterations; iteration++) {
            step(mel, offset, power);
        }
    }

    private void step(float[] mel, int offset, float[] power) {
        Arrays.fill(update, 0);
        for (int band = 0; band < filters.length; band++) {
            float[] filter = filters[band];
            float sum = 0;
            for (int bin = 0; bin < reach.length; bin++) {
                sum += filter[bin] * power[bin];
            }
            model[band] = sum > 0 ? mel[offset + band] / sum : 0;
            if (model[band] > 0) {
                for (int bin = 0; bin < reach.length; bin++) {
                    update[bin] += filter[bin] * model[band];
                }
            }
        }
        for (int bin = 0; bin < reach.length; bin++) {
            power[bin] = reach[bin] > 0 ? power[bin] * update[bin] / reach[bin] : 0;
        }
    }

    private static float sum(float[] values) {
        float sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }
}
