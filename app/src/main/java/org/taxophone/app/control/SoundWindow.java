package org.taxophone.app.control;

/// The part of a sound that is on show.
///
/// @param fromSeconds left edge
/// @param toSeconds right edge
/// @param fromShare lower edge of the frequency axis, 0 to 1
/// @param toShare upper edge of the frequency axis, 0 to 1
public record SoundWindow(double fromSeconds, double toSeconds, double fromShare, double toShare) {
    private static final double LEAST_SECONDS = 0.005;
    private static final double LEAST_SHARE = 0.02;

    /// All of it.
    public static SoundWindow whole(double seconds) {
        return new SoundWindow(0, seconds, 0, 1);
    }

    public double seconds() {
        return toSeconds - fromSeconds;
    }

    /// Narrower or wider in time, about a moment that stays where it is.
    ///
    /// @param factor below 1 to zoom in
    public SoundWindow zoomTime(double about, double factor, double wholeSeconds) {
        double width =
                Math.clamp(seconds() * factor, Math.min(LEAST_SECONDS, wholeSeconds), wholeSeconds);
        double from = about - (about - fromSeconds) * width / seconds();
        double start = Math.clamp(from, 0, wholeSeconds - width);
        return new SoundWindow(start, start + width, fromShare, toShare);
    }

    /// Later or earlier.
    ///
    /// @param share of what is on show, below 0 for earlier
    public SoundWindow pan(double share, double wholeSeconds) {
        double start =
                Math.clamp(
                        fromSeconds + share * seconds(), 0, Math.max(0, wholeSeconds - seconds()));
        return new SoundWindow(start, start + seconds(), fromShare, toShare);
    }

    /// Narrower or wider in frequency.
    public SoundWindow zoomFrequency(double about, double factor) {
        double height = Math.clamp((toShare - fromShare) * factor, LEAST_SHARE, 1);
        double from = about - (about - fromShare) * height / (toShare - fromShare);
        double start = Math.clamp(from, 0, 1 - height);
        return new SoundWindow(fromSeconds, toSeconds, start, start + height);
    }
}
