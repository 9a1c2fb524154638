package org.taxophone.audio;

import java.nio.file.Path;
import java.util.Optional;

/// Where a sound is: a file, or a slice of one.
///
/// @param file the sound file
/// @param slice the stretch of it that is meant; empty for all of it
public record SoundSource(Path file, Optional<Slice> slice) {
    /// All of a file.
    public static SoundSource whole(Path file) {
        return new SoundSource(file, Optional.empty());
    }

    /// Part of a file.
    public static SoundSource slice(Path file, double startSeconds, double endSeconds) {
        return new SoundSource(file, Optional.of(new Slice(startSeconds, endSeconds)));
    }

    /// Where it begins in its file, in seconds.
    public double startSeconds() {
        return slice.map(Slice::startSeconds).orElse(0.0);
    }

    /// The file's name, and the stretch if it is one: "night.wav 12.5-17.25 s".
    public String name() {
        return file.getFileName() + slice.map(part -> " " + part).orElse("");
    }
}
