package org.taxophone.app.player;

/// A part of a clip, in seconds from its beginning.
public record SoundSpan(double fromSeconds, double toSeconds) {
    /// Shorter ones would be nothing but their fades.
    public static final double LEAST_SECONDS = 0.02;

    public SoundSpan {
        if (!(fromSeconds >= 0)) {
            throw new IllegalArgumentException(
                    "fromSeconds must be at least 0: was " + fromSeconds);
        }
        if (!(toSeconds - fromSeconds >= LEAST_SECONDS * 0.999)) {
            throw new IllegalArgumentException(
                    "toSeconds must be at least "
                            + LEAST_SECONDS
                            + " above fromSeconds ("
                            + fromSeconds
                            + "): was "
                            + toSeconds);
        }
    }

    public double seconds() {
        return toSeconds - fromSeconds;
    }

    public boolean contains(double moment) {
        return moment >= fromSeconds && moment < toSeconds;
    }
}
