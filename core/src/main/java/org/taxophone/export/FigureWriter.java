package org.taxophone.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.taxophone.common.AtomicFiles;
import org.taxophone.common.TaxophoneException;

/// Writes figures: SVG and PDF keep text as text, PNG has the config's resolution. Files are
/// atomic.
public final class FigureWriter {
    private static final long MOST_PIXELS = 200_000_000;
    private static final double POINTS_PER_INCH = 72;

    private final FigureConfig config;
    private final Font font;
    private final Optional<byte[]> fontBytes;
    private final FigureWords words;

    /// Text is set in the machine's sans serif, in PDF in Helvetica.
    ///
    /// @param config size, resolution and text
    public FigureWriter(FigureConfig config) {
        this(
                config,
                new Font(Font.SANS_SERIF, Font.PLAIN, 1),
                Optional.empty(),
                FigureWords.ENGLISH);
    }

    private FigureWriter(
            FigureConfig config, Font font, Optional<byte[]> fontBytes, FigureWords words) {
        this.config = config;
        this.font = font;
        this.fontBytes = fontBytes;
        this.words = words;
    }

    /// The same in the words of the config's language; without them figures speak English.
    public FigureWriter withWords(FigureWords said) {
        boolean english = config.language() == FigureLanguage.ENGLISH;
        return new FigureWriter(config, font, fontBytes, english ? FigureWords.ENGLISH : said);
    }

    /// The same with text set in a font of its own, of which PDF files embed what they use.
    ///
    /// @param file a TrueType font
    /// @throws TaxophoneException if it is none, or cannot be read
    public FigureWriter withFont(Path file) {
        try {
            return withFont(Files.readAllBytes(file));
        } catch (FontFormatException | IOException e) {
            throw new TaxophoneException(
                    "The font " + file.getFileName() + " cannot be read: " + e.getMessage(),
                    "Choose a TrueType font (.ttf)",
                    e);
        }
    }

    /// The same with text set in a font of its own, of which PDF files embed what they use.
    ///
    /// @param trueType a TrueType font
    /// @throws FontFormatException if it is none
    public FigureWriter withFont(byte[] trueType) throws FontFormatException {
        try {
            Font own = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(trueType));
            return new FigureWriter(config, own, Optional.of(trueType.clone()), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory has no disk to fail
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
                byte[] bytes = new PdfPage(config, font, fontBytes, words).of(figure);
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
        return new SvgPage(config, font, words).of(figure);
    }

    /// The figure at its own resolution, as PNG files have it.
    ///
    /// @throws TaxophoneException for more pixels than memory holds
    public BufferedImage image(Figure figure) {
        return image(figure, config.dpi() / POINTS_PER_INCH);
    }

    /// The figure at any resolution, for a preview.
    ///
    /// @param pixels of a point
    /// @throws TaxophoneException for more pixels than memory holds
    public BufferedImage image(Figure figure, double pixels) {
        int width = (int) Math.max(1, Math.round(config.widthPt() * pixels));
        int height = (int) Math.max(1, Math.round(config.heightPt() * pixels));
        if ((long) width * height > MOST_PIXELS) {
            throw new TaxophoneException(
                    "A picture of " + width + " x " + height + " pixels is too large",
                    "Choose fewer dpi, a smaller size, or SVG or PDF");
        }
        boolean clear = config.ground() == FigureGround.CLEAR;
        BufferedImage image =
                new BufferedImage(
                        width,
                        height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setFont(font);
        graphics.scale(pixels, pixels);
        figure.paint(graphics, config, words);
        graphics.dispose();
        return image;
    }
}
