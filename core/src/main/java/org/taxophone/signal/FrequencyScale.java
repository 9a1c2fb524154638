package org.taxophone.signal;

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
    };

    /// Where a frequency lies, 0 at 0 Hz, 1 at half the sample rate.
    public abstract double share(double hertz, double nyquistHz);

    /// The frequency at a place.
    public abstract double hertz(double share, double nyquistHz);
}
