package org.taxophone.export;

import java.awt.Graphics2D;

/// A picture for paper, drawn by one painter for all formats.
public sealed interface Figure
        permits MapFigure,
                HeatmapFigure,
                CurvesFigure,
                SpectrogramFigure,
                SpectrogramsFigure,
                GumbelFigure,
                UsageFigure,
                TilesFigure {
    /// The heading.
    String title();

    /// How it was made, in small print under the heading.
    String note();

    /// Draws the figure. One unit is one point (1/72 inch); the figure fills
    /// `config.widthPt()` by `config.heightPt()` from the origin.
    ///
    /// @param words says the figure's own words in the language of the config
    void paint(Graphics2D graphics, FigureConfig config, FigureWords words);

    /// The numbers behind the figure, with a line of names first (RFC 4180).
    String toCsv();
}
