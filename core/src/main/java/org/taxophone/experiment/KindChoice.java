package org.taxophone.experiment;

/// How a recipe comes to its front end.
public enum KindChoice {
    /// The front end is the recipe's own, whatever the sounds.
    FIXED,
    /// The program looks at the sounds and decides, and says why.
    AUTO,
    /// A person decided: one sound a clip.
    EVENTS,
    /// A person decided: sounds that go on.
    TEXTURES
}
