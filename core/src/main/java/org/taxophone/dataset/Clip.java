package org.taxophone.dataset;

import org.taxophone.audio.AudioFacts;

/// One sound of a data set.
///
/// @param id stable identity: the first 16 hexadecimal digits of the hash of the file's bytes, with
/// "-2", "-3" for further files of the same content in the order of their paths
/// @param path where the file lies below the data set's root, with "/" between folders on every
/// system
/// @param facts what was found when it was read
public record Clip(String id, String path, AudioFacts facts) {
    /// The file's name without its folders.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
