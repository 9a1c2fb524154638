package org.taxophone.app.control;

import javafx.scene.paint.Color;

/// The colours of the interface that a drawn control needs; they come from the style sheet.
///
/// @param text figures and titles
/// @param muted axes and captions
/// @param grid grid lines
/// @param bar neutral bars
/// @param accent selection and focus
/// @param accentTint ground of what is selected
/// @param ok the best epoch
/// @param warning what needs a look
/// @param ground what the control is drawn on
public record Inks(
        Color text,
        Color muted,
        Color grid,
        Color bar,
        Color accent,
        Color accentTint,
        Color ok,
        Color warning,
        Color ground) {
    /// Before any style sheet was read.
    static final Inks PLAIN =
            new Inks(
                    Color.BLACK,
                    Color.GRAY,
                    Color.LIGHTGRAY,
                    Color.DARKGRAY,
                    Color.INDIGO,
                    Color.LAVENDER,
                    Color.GREEN,
                    Color.DARKGOLDENROD,
                    Color.WHITE);

    /// True on the dark theme.
    public boolean dark() {
        return ground.getBrightness() < 0.5;
    }

    /// A colour as 0xRRGGBB.
    public static int rgb(Color color) {
        return (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    /// 0xRRGGBB as a colour.
    public static Color color(int rgb) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
