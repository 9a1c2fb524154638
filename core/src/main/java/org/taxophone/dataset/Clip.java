package org.taxophone.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import org.taxophone.audio.AudioFacts;
import org.taxophone.audio.Slice;

/// One sound of a data set: a file, or a slice of one.
///
/// @param id stable identity: the first 16 hexadecimal digits of the hash of the file's bytes, or
/// of that hash and the slice's bounds; with "-2", "-3" for further clips of the same content in
/// the order of their paths
/// @param path where the file lies below the data set's root, with "/" between folders on every
/// system; slices of one file share it
/// @param slice the stretch of the file that is meant; empty for all of it
/// @param facts what was found when it was read; of a slice its own length and levels, and the
/// content hash of the whole file
public record Clip(String id, String path, Optional<Slice> slice, AudioFacts facts) {
    /// A whole file.
    public Clip(String id, String path, AudioFacts facts) {
        this(id, path, Optional.empty(), facts);
    }

    /// What people call it: the file's name without its folders, and the stretch of a slice
    /// ("night.wav 12.5-17.25 s").
    public String name() {
        return fileName() + slice.map(part -> " " + part).orElse("");
    }

    /// The file's name without its folders.
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Where a slice begins in its file, in seconds: "12.5"; empty for a whole file.
    public String start() {
        return slice.map(part -> plain(part.startSeconds())).orElse("");
    }

    /// Where a slice ends in its file, in seconds; empty for a whole file.
    public String end() {
        return slice.map(part -> plain(part.endSeconds())).orElse("");
    }

    private static String plain(double seconds) {
        return new BigDecimal(Double.toString(seconds)).stripTrailingZeros().toPlainString();
    }
}
