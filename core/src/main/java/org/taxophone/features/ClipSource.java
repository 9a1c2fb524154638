package org.taxophone.features;

import java.nio.file.Path;
import org.taxophone.audio.SoundSource;

/// A clip to extract.
///
/// @param id identity of the clip in the store
/// @param sound where its sound is: a file or a slice of one
public record ClipSource(String id, SoundSource sound) {
    /// All of a file.
    public ClipSource(String id, Path file) {
        this(id, SoundSource.whole(file));
    }

    /// The file that holds the sound.
    public Path file() {
        return sound.file();
    }
}
