package org.taxophone.app.dialog.figure;

import java.util.Arrays;
import java.util.Optional;
import org.taxophone.export.FigureConfig;

/// Sizes that papers and talks ask for.
enum FigurePreset {
    ONE_COLUMN(85, 70, 7),
    TWO_COLUMNS(174, 123, 8),
    SLIDE(254, 143, 14),
    POSTER(400, 300, 18);

    private final double widthMm;
    private final double heightMm;
    private final double fontPt;

    FigurePreset(double widthMm, double heightMm, double fontPt) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.fontPt = fontPt;
    }

    /// The preset whose size and text a config has.
    static Optional<FigurePreset> of(FigureConfig config) {
        return Arrays.stream(values())
                .filter(
                        preset ->
                                preset.widthMm == config.widthMm()
                                        && preset.heightMm == config.heightMm()
                                        && preset.fontPt == config.fontPt())
                .findFirst();
    }

    FigureConfig in(FigureConfig config) {
        return new FigureConfig(
                widthMm,
                heightMm,
                config.dpi(),
                fontPt,
                config.legend(),
                config.heading(),
                config.ground(),
                config.points(),
                config.language());
    }

    /// The part of its message key.
    String key() {
        return switch (this) {
            case ONE_COLUMN -> "one-column";
            case TWO_COLUMNS -> "two-columns";
            case SLIDE -> "slide";
            case POSTER -> "poster";
        };
    }
}
