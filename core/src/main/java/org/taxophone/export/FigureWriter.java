package org.taxophone.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Writes figures: SVG and PDF keep text as text, PNG has the config's resolution. Files are
/// atomic.
public final class FigureWriter {
    private final FigureConfig config;

    /// @param config size, resolution and text
    public FigureWriter(FigureConfig config) {
        this.config = config;
    }

    /// The same with a font that PDF files embed a subset of.
    ///
    /// @param font a TrueType file
    public FigureWriter withFont(Path font) {
        throw new UnsupportedOperationException("not yet: " + font + Optional.empty());
    }

    /// Writes in the format that the file's suffix names.
    ///
    /// @throws org.taxophone.common.TaxophoneException for an unknown suffix
    /// @throws IOException if the file cannot be written
    public void write(Figure figure, Path file) throws IOException {
        throw new UnsupportedOperationException("not yet");
    }

    /// The figure as SVG text that can stand in an HTML page.
    public String svg(Figure figure) {
        throw new UnsupportedOperationException("not yet");
    }

    /// The figure as pixels, for a preview.
    public BufferedImage image(Figure figure) {
        throw new UnsupportedOperationException("not yet" + config);
    }
}
