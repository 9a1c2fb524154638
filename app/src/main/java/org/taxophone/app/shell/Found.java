package org.taxophone.app.shell;

/// Something that the palette found and can go to.
///
/// @param icon literal of its icon
/// @param note its shortcut, or what it is
/// @param obstacle why it cannot be called now; empty if it can
public record Found(String icon, String text, String note, String obstacle, Runnable act) {
    /// Something that can be gone to at once.
    public Found(String icon, String text, String note, Runnable act) {
        this(icon, text, note, "", act);
    }

    boolean isPossible() {
        return obstacle.isEmpty();
    }
}
