package org.taxophone.app.theme;

/// What the person chose: to follow the system, or one of the three.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST
}
