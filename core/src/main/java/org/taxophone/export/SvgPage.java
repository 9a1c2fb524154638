package org.taxophone.export;

import java.awt.Font;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A figure as SVG: text stays text, millimetres stay millimetres.
final class SvgPage {
    static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final FigureConfig config;
    private final Font font;
    private final FigureWords words;

    SvgPage(FigureConfig config, Font font, FigureWords words) {
        this.config = config;
        this.font = font;
        this.words = words;
    }

    /// The element, without prolog.
    String of(Figure figure) {
        Document document = document();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment("Taxophone");
        context.setImageHandler(new InlinePng());
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setFont(font);
        figure.paint(graphics, config, words);
        Element root = graphics.getRoot();
        root.setAttribute("width", config.widthMm() + "mm");
        root.setAttribute("height", config.heightMm() + "mm");
        root.setAttribute("viewBox", "0 0 " + config.widthPt() + " " + config.heightPt());
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", words.say(figure.title()));
        StringWriter text = new StringWriter();
        try {
            graphics.stream(root, text, false, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string writer has no disk to fail
        }
        String all = text.toString();
        return withFallbacks(all.substring(all.indexOf("<svg")));
    }

    /// Readers without the font take Inter, of which it is a copy, or what else has no serifs.
    private String withFallbacks(String svg) {
        String family = "font-family=\"'" + font.getFamily() + "'\"";
        return svg.replace(
                family, family.substring(0, family.length() - 1) + ", Inter, sans-serif\"");
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own parser has no unknown settings", e);
        }
    }
}
