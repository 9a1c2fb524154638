package org.taxophone.features;

import java.nio.file.Path;

/// A clip that has no features, and why.
///
/// @param id identity of the clip
/// @param file where its sound is
/// @param reason what is wrong with it, with the value
/// @param nextStep what to try
public record SkippedClip(String id, Path file, String reason, String nextStep) {}
