package org.taxophone.app.control.scatter;

/// What a map draws of its points.
public enum MapLayer {
    /// A marker each.
    POINTS,
    /// How close they lie, in the colours of their groups.
    DENSITY,
    /// Markers over the density.
    BOTH
}
