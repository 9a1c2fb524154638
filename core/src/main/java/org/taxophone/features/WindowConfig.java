package org.taxophone.features;

import java.util.ArrayList;
import java.util.List;
import org.taxophone.audio.Slice;
import org.taxophone.common.Checks;

/// How long sounds are cut into windows of one length.
///
/// @param windowSeconds length of each window, above 0
/// @param hopSeconds from the start of one window to that of the next, above 0; windows overlap
/// where it is shorter than they are
public record WindowConfig(double windowSeconds, double hopSeconds) {
    /// Pieces shorter than this beyond the last window are left out, in shares of the hop.
    private static final double NEGLIGIBLE = 1e-6;

    public WindowConfig {
        Checks.positive("windowSeconds", windowSeconds);
        Checks.positive("hopSeconds", hopSeconds);
    }

    /// Windows that overlap by half, so that nothing is always at an edge.
    public static WindowConfig ofLength(double windowSeconds) {
        return new WindowConfig(windowSeconds, windowSeconds / 2);
    }

    /// The windows of a sound, in order. The last one ends where the sound ends, so that nothing
    /// is left out and no window is padded. A sound that is no longer than a window is one window,
    /// as long as the sound.
    ///
    /// @param sound the stretch of its file that the sound is
    public List<Slice> cut(Slice sound) {
        double length = sound.seconds();
        double slack = NEGLIGIBLE * hopSeconds;
        if (length <= windowSeconds + slack) {
            return List.of(sound);
        }
        List<Slice> windows = new ArrayList<>();
        int count = 1 + (int) Math.floor((length - windowSeconds + slack) / hopSeconds);
        for (int i = 0; i < count; i++) {
            double start = plain(sound.startSeconds() + i * hopSeconds);
            windows.add(
                    new Slice(start, plain(Math.min(start + windowSeconds, sound.endSeconds()))));
        }
        if (windows.getLast().endSeconds() < sound.endSeconds() - slack) {
            windows.add(
                    new Slice(
                            plain(sound.endSeconds() - windowSeconds), plain(sound.endSeconds())));
        }
        return windows;
    }

    // whole microseconds: what label tracks hold, and what identities are made of
    private static double plain(double seconds) {
        return Math.rint(seconds * 1e6) / 1e6;
    }
}
