package org.taxophone.app.control;

/// The axes that all small spectrograms share, so that they can be compared at a glance.
///
/// @param seconds from 0 to here; beyond the end of a clip the tile shows the pad colour
/// @param nyquistHz from 0 to here
/// @param lowDb level of the darkest colour, relative to full scale
/// @param highDb level of the brightest colour
public record TileAxes(double seconds, double nyquistHz, double lowDb, double highDb) {
    /// Before a project is open.
    public static final TileAxes NONE = new TileAxes(1, 8000, -84, -22);
}
