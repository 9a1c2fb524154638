package org.taxophone.app.theme;

/// Colours that canvases draw with, by the names that the style sheets give them.
public enum Token {
    BACKGROUND("-color-bg-default"),
    SUBTLE("-color-bg-subtle"),
    INSET("-color-bg-inset"),
    RAISED("-color-bg-overlay"),
    MAP_BACKGROUND("-tx-map-bg"),
    PAD("-tx-pad"),
    BORDER("-color-border-default"),
    CONTROL_LINE("-tx-control-line"),
    GRID("-tx-grid"),
    NEUTRAL_BAR("-tx-neutral-bar"),
    INK("-tx-ink"),
    TEXT("-color-fg-default"),
    MUTED("-color-fg-muted"),
    ACCENT("-color-accent-fg"),
    ACCENT_SOLID("-color-accent-emphasis"),
    ACCENT_TINT("-color-accent-subtle"),
    DANGER("-color-danger-fg"),
    WARNING("-color-warning-fg"),
    WARNING_BORDER("-color-warning-muted"),
    OK("-color-success-fg"),
    NOISE("-tx-noise"),
    TIP_BACKGROUND("-tx-tip-bg"),
    TIP_TEXT("-tx-tip-fg");

    private final String variable;

    Token(String variable) {
        this.variable = variable;
    }

    /// The variable in the style sheets.
    public String variable() {
        return variable;
    }
}
