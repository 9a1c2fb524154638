package org.taxophone.export;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.Base64;
import org.apache.batik.svggen.ImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/// Puts pictures into the SVG itself, so that it needs no other file.
final class InlinePng implements ImageHandler {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    @Override
    public void handleImage(Image image, Element element, SVGGeneratorContext context) {
        BufferedImage copy =
                new BufferedImage(
                        image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        put(copy, element);
    }

    @Override
    public void handleImage(RenderedImage image, Element element, SVGGeneratorContext context) {
        BufferedImage copy =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawRenderedImage(image, new AffineTransform());
        graphics.dispose();
        put(copy, element);
    }

    @Override
    public void handleImage(RenderableImage image, Element element, SVGGeneratorContext context) {
        handleImage(image.createDefaultRendering(), element, context);
    }

    private static void put(BufferedImage image, Element element) {
        byte[] png = PngBytes.of(image, 0);
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        element.setAttributeNS(XLINK, "xlink:href", data);
        element.setAttribute("width", String.valueOf(image.getWidth()));
        element.setAttribute("height", String.valueOf(image.getHeight()));
    }
}
