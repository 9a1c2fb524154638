package org.taxophone.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;

/// Writes figures: SVG and PDF keep text as text, PNG has the config's resolution. Files are
/// atomic.
public final class FigureWriter {
    private static final long MOST_PIXELS = 200_000_000;

    private final FigureConfig config;
    private final Font font;
    private final Optional<Path> fontFile;

    /// Text is set in the machine's sans serif, in PDF in Helvetica.
    ///
    /// @param config size, resolution and text
    public FigureWriter(FigureConfig config) {
        this(config, new Font(Font.SANS_SERIF, Font.PLAIN, 1), Optional.empty());
    }

    private FigureWriter(FigureConfig config, Font font, Optional<Path> fontFile) {
        this.config = config;
        this.font = font;
        this.fontFile = fontFile;
    }

    /// The same with text set in a font of its own, of which PDF files embed what they use.
    ///
    /// @param file a TrueType font
    /// @throws TaxophoneException if it is none, or cannot be read
    public FigureWriter withFont(Path file) {
        try {
            Font own = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            return new FigureWriter(config, own, Optional.of(file));
        } catch (FontFormatException | IOException e) {
            throw new TaxophoneException(
                    "The font " + file.getFileName() + " cannot be read: " + e.getMessage(),
                    "Choose a TrueType font (.ttf)",
                    e);
        }
    }

    /// Writes in the format that the file's suffix names.
    ///
    /// @throws TaxophoneException for an unknown suffix, or more pixels than memory holds
    /// @throws IOException if the file cannot be written
    public void write(Figure figure, Path file) throws IOException {
        switch (FigureFormat.of(file)) {
            case SVG ->
                    AtomicFiles.write(
                            file,
                            out ->
                                    out.write(
                                            (SvgPage.PROLOG + svg(figure))
                                                    .getBytes(StandardCharsets.UTF_8)));
            case PDF -> {
                byte[] bytes = new PdfPage(config, font, fontFile).of(figure);
                AtomicFiles.write(file, out -> out.write(bytes));
            }
            case PNG -> {
                byte[] bytes = PngBytes.of(image(figure), config.dpi());
                AtomicFiles.write(file, out -> out.write(bytes));
            }
        }
    }

    /// The figure as SVG text that can stand in an HTML page.
    public String svg(Figure figure) {
        return new SvgPage(config, font).of(figure);
    }

    /// The figure as pixels, for a preview.
    ///
    /// @throws TaxophoneException for more pixels than memory holds
    public BufferedImage image(Figure figure) {
        double pixels = config.dpi() / 72.0;
        int width = (int) Math.round(config.widthPt() * pixels);
        int height = (int) Math.round(config.heightPt() * pixels);
        if ((long) width * height > MOST_PIXELS) {
            throw new TaxophoneException(
                    "A picture of " + width + " x " + height + " pixels is too large",
                    "Choose fewer dpi, a smaller size, or SVG or PDF");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setFont(font);
        graphics.scale(pixels, pixels);
        figure.paint(graphics, config);
        graphics.dispose();
        return image;
    }
}
