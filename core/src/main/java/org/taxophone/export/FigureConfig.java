package org.taxophone.export;

import java.util.Objects;
import org.taxophone.common.Checks;

/// How a figure is drawn.
///
/// @param widthMm width on paper, 20 to 1000
/// @param heightMm height on paper, 20 to 1000
/// @param dpi pixels an inch in PNG files, 36 to 1200
/// @param fontPt size of the text, 4 to 36; journals ask for 7 or more
/// @param legend true to draw the legend
/// @param heading true to draw title and note; papers often want them in the caption instead
/// @param ground what lies below the figure
/// @param points how the points of a map are drawn
/// @param language of the figure's own words and numbers
public record FigureConfig(
        double widthMm,
        double heightMm,
        int dpi,
        double fontPt,
        boolean legend,
        boolean heading,
        FigureGround ground,
        PointStyle points,
        FigureLanguage language) {
    private static final double MM_PER_INCH = 25.4;
    private static final double POINTS_PER_INCH = 72;

    public FigureConfig {
        Checks.inRange("widthMm", widthMm, 20, 1000);
        Checks.inRange("heightMm", heightMm, 20, 1000);
        Checks.inRange("dpi", dpi, 36, 1200);
        Checks.inRange("fontPt", fontPt, 4, 36);
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(language, "language");
    }

    /// In English, with heading, on white, and many points as pixels.
    public FigureConfig(double widthMm, double heightMm, int dpi, double fontPt, boolean legend) {
        this(
                widthMm,
                heightMm,
                dpi,
                fontPt,
                legend,
                true,
                FigureGround.WHITE,
                PointStyle.AUTOMATIC,
                FigureLanguage.ENGLISH);
    }

    /// 174 x 123 mm, two columns of a journal, 300 dpi, 8 pt, with legend.
    public static FigureConfig defaults() {
        return new FigureConfig(174, 123, 300, 8, true);
    }

    /// The same in another language.
    public FigureConfig in(FigureLanguage other) {
        return new FigureConfig(
                widthMm, heightMm, dpi, fontPt, legend, heading, ground, points, other);
    }

    /// The size of the smallest text, in points: small print is 0.85 of the rest.
    public double smallestTextPt() {
        return fontPt * Sheet.SMALL_SCALE;
    }

    /// Width in points, the unit in which figures are painted.
    public double widthPt() {
        return widthMm / MM_PER_INCH * POINTS_PER_INCH;
    }

    /// Height in points.
    public double heightPt() {
        return heightMm / MM_PER_INCH * POINTS_PER_INCH;
    }
}
