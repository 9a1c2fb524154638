package org.taxophone.audio;

import java.util.List;

/// What is known of a file and of slices of it, from one reading.
///
/// @param file the facts of the whole file
/// @param slices those of each slice, in the order in which they were asked for: frames, peak,
/// level and clipping are its own, all else is the file's. A slice that begins at or after the
/// file's end has 0 frames
public record SliceFacts(AudioFacts file, List<AudioFacts> slices) {
    public SliceFacts {
        slices = List.copyOf(slices);
    }
}
