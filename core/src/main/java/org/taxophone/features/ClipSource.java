package org.taxophone.features;

import java.nio.file.Path;

/// A clip to extract.
///
/// @param id identity of the clip in the store
/// @param file where its sound is
public record ClipSource(String id, Path file) {}
