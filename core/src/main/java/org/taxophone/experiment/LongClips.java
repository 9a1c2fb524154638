package org.taxophone.experiment;

/// What is done with clips that are longer than a recipe looks at.
public enum LongClips {
    /// The front end looks at their first seconds.
    START,
    /// They are cut into windows as long as the front end looks, which overlap by half; the model
    /// learns windows, and a clip's class is the one with the highest mean log-probability over its
    /// windows (with a method that knows no probabilities: most windows).
    WINDOWS
}
