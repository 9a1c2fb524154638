package org.taxophone.export;

/// How the points of a map are drawn in files that know shapes, SVG and PDF.
public enum PointStyle {
    /// As shapes up to 20,000 points, as pixels above.
    AUTOMATIC,

    /// Each a shape of its own, however many.
    SHAPES,

    /// One picture at the figure's resolution; text and frame stay vectors.
    PIXELS
}
