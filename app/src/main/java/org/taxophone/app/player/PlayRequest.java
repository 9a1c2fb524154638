package org.taxophone.app.player;

import org.taxophone.audio.SoundSource;

/// What was asked to be heard.
///
/// @param clipId identity of the clip, for views to mark it
/// @param sound where it is
/// @param fromSeconds where in the clip to begin
/// @param notBeforeNanos moment, by `System.nanoTime`, before which a newer request may still
/// replace this one
record PlayRequest(String clipId, SoundSource sound, double fromSeconds, long notBeforeNanos) {}
