package org.taxophone.dataset;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// What a file's name says: whether its owner takes it for a sound, and its name without suffix.
final class SoundNames {
    /// Also suffixes of sounds that cannot be read: a folder of them must not look empty.
    private static final Set<String> SUFFIXES =
            Set.of(
                    "wav", "wave", "bwf", "rf64", "w64", "aif", "aiff", "aifc", "au", "snd", "caf",
                    "flac", "ogg", "oga", "opus", "spx", "mp1", "mp2", "mp3", "mpga", "m4a", "m4b",
                    "aac", "wma", "amr", "ape", "wv", "alac", "ac3", "dts", "tta", "mka");

    private SoundNames() {}

    static boolean hasSoundSuffix(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot > 0 && SUFFIXES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /// The last part of a path.
    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The folder part of a path, empty at the root.
    static String folder(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /// A path or name without its suffix.
    static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }

    /// One spelling of a name: composed letters, "/" between folders, no "./" before.
    static String canonical(String path) {
        String slashed = path.trim().replace('\\', '/');
        while (slashed.startsWith("./")) {
            slashed = slashed.substring(2);
        }
        return Normalizer.normalize(slashed, Normalizer.Form.NFC);
    }
}
