package org.taxophone.experiment;

/// How features become clusters. Sealed: a new method does not compile until [RunJob] runs it.
public sealed interface Method permits ComponentsMethod, TrainedMethod {
    /// True if the method learns in epochs, and so can be watched, stopped and resumed.
    default boolean trains() {
        return this instanceof TrainedMethod;
    }
}
