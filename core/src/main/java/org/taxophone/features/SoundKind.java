package org.taxophone.features;

/// What a data set is made of, as far as a recipe must know.
public enum SoundKind {
    /// Words, calls, one-shots: one sound a clip, with a beginning and an end.
    EVENTS,
    /// Rain, engines, streets, sounds that repeat: longer clips whose parts are alike.
    TEXTURES
}
