package org.taxophone.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawerDefaultFonts;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A figure as a PDF of one page. Letters that the font has not are drawn as shapes.
final class PdfPage {
    private final FigureConfig config;
    private final Font font;
    private final Optional<byte[]> fontBytes;
    private final FigureWords words;

    PdfPage(FigureConfig config, Font font, Optional<byte[]> fontBytes, FigureWords words) {
        this.config = config;
        this.font = font;
        this.fontBytes = fontBytes;
        this.words = words;
    }

    byte[] of(Figure figure) throws IOException {
        float width = (float) config.widthPt();
        float height = (float) config.heightPt();
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer drawer = drawer()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            document.getDocumentInformation().setTitle(words.say(figure.title()));
            document.getDocumentInformation().setCreator("Taxophone");
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            graphics.setFontTextDrawer(drawer);
            graphics.setFont(font);
            figure.paint(graphics, config, words);
            graphics.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PdfBoxGraphics2DFontTextDrawer drawer() throws IOException {
        if (fontBytes.isEmpty()) {
            return new PdfBoxGraphics2DFontTextDrawerDefaultFonts();
        }
        PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        drawer.registerFont(new ByteArrayInputStream(fontBytes.get()));
        return drawer;
    }
}
