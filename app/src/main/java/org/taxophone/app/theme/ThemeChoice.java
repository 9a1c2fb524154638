package org.taxophone.app.theme;

/// What the person chose: to follow the system, or one of the two.
public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
}
