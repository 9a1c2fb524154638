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

    /// So many blocks of a compressed file could not be decoded.
    static String broken(long blocks) {
        return blocks + (blocks == 1 ? " block is" : " blocks are") + " broken";
    }

    /// A file that is to end with a mark ended without.
    static String breaksOff(StreamFormat format, long frames) {
        return String.format(
                Locale.ROOT,
                "breaks off after %.3f s, without an end mark",
                format.seconds(frames));
    }

    /// Two findings in one sentence; either may be empty.
    static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "; " + second;
    }
}
