package org.taxophone.app.theme;

/// The looks that ship with the workbench.
enum Look {
    LIGHT,
    DARK,
    CONTRAST;

    /// True if what draws itself draws for a dark ground.
    boolean isDark() {
        return this != LIGHT;
    }
}
