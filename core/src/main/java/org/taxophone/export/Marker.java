package org.taxophone.export;

/// Shapes of points on a map. The first four are given to clusters, the cross to noise.
public enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    CROSS
}
