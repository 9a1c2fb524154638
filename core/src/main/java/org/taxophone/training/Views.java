package org.taxophone.training;

/// What a net is shown of a clip in training.
public enum Views {
    /// The clip as it is: the paper's loss alone.
    NONE,
    /// Two random distortions of the whole clip: for words, calls and one-shots.
    EVENTS,
    /// Two distorted windows from the same clip: for textures and long recordings.
    TEXTURES
}
