package org.taxophone.audio;

/// A file's sound and what is known of the file, from one decoding.
///
/// @param waveform mix-down at the rate asked for
/// @param facts rate, channels, length, levels, content hash and damage of the file itself
public record Decoded(Waveform waveform, AudioFacts facts) {}
