package org.taxophone.training;

/// How the temperature of the Gumbel-Softmax falls from its start to its end.
public enum TauSchedule {
    EXPONENTIAL,
    LINEAR,
    COSINE;

    /// The temperature after a share of the training.
    ///
    /// @param progress from 0 to 1
    public double at(double progress, double start, double end) {
        return switch (this) {
            case EXPONENTIAL -> start * Math.pow(end / start, progress);
            case LINEAR -> start + (end - start) * progress;
            case COSINE -> end + (start - end) * 0.5 * (1 + Math.cos(Math.PI * progress));
        };
    }
}
