package org.taxophone.app.control;

/// Words for what is under the pointer.
@FunctionalInterface
public interface CursorWords {
    /// @param decibels level there, negative infinity beyond the sound
    String of(double seconds, double hertz, double decibels);
}
