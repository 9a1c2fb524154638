package org.taxophone.signal;

import java.util.ArrayList;
import java.util.List;

/// How frequencies lie along an axis.
public enum FrequencyScale {
    LINEAR {
        @Override
        public double share(double hertz, double nyquistHz) {
            return hertz / nyquistHz;
        }

        @Override
        public double hertz(double share, double nyquistHz) {
            return share * nyquistHz;
        }
    },
    MEL {
        @Override
        public double share(double hertz, double nyquistHz) {
            return MelFilterBank.toMel(hertz) / MelFilterBank.toMel(nyquistHz);
        }

        @Override
        public double hertz(double share, double nyquistHz) {
            return MelFilterBank.toHz(share * MelFilterBank.toMel(nyquistHz));
        }
    },
    /// Octaves are equally high: the eight below half the sample rate. What is lower lies at 0.
    LOG {
        @Override
        public double share(double hertz, double nyquistHz) {
            double octaves = Math.log(nyquistHz / Math.max(hertz, 1e-9)) / Math.log(2);
            return 1 - Math.min(octaves, OCTAVES) / OCTAVES;
        }

        @Override
        public double hertz(double share, double nyquistHz) {
            return nyquistHz * Math.pow(2, OCTAVES * (share - 1));
        }

        @Override
        public double[] ticks(double nyquistHz, double[] even) {
            double low = hertz(0, nyquistHz);
            List<Double> ticks = new ArrayList<>();
            for (double power = Math.pow(10, Math.floor(Math.log10(low)));
                    power <= nyquistHz;
                    power *= 10) {
                for (double round : new double[] {1, 2, 5}) {
                    if (round * power >= low && round * power <= nyquistHz) {
                        ticks.add(round * power);
                    }
                }
            }
            return ticks.stream().mapToDouble(Double::doubleValue).toArray();
        }
    };

    private static final double OCTAVES = 8;

    /// Where numbers stand along the axis, in hertz, lowest first.
    ///
    /// @param even equal steps, which do for axes that begin at 0 Hz
    public double[] ticks(double nyquistHz, double[] even) {
        return even;
    }

    /// Where a frequency lies, 0 at 0 Hz, 1 at half the sample rate.
    public abstract double share(double hertz, double nyquistHz);

    /// The frequency at a place.
    public abstract double hertz(double share, double nyquistHz);
}
