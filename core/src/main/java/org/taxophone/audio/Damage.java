package org.taxophone.audio;

import java.util.Locale;

/// The words for what is wrong with a file of which a part could be read.
final class Damage {
    private Damage() {}

    /// Empty if as many frames were there as the header promised, or if it promised nothing.
    static String endsEarly(StreamFormat format, long frames) {
        if (format.declaredFrames() <= frames) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "ends after %.3f s, its header says %.3f s",
                format.seconds(frames),
                format.seconds(format.declaredFrames()));
    }

    /// Two findings in one sentence; either may be empty.
    static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }
}
