package org.taxophone.export;

/// What lies below a figure.
public enum FigureGround {
    /// White, whatever the theme of the screen.
    WHITE,

    /// Nothing: the page that the figure is put on shows through.
    CLEAR
}
