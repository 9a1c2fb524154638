package org.taxophone.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// A sheet of paper with a heading, and the few strokes that all figures share. Units are
/// points.
final class Sheet {
    static final Color TEXT = new Color(0x1f2328);
    static final Color MUTED = new Color(0x57606a);
    static final Color GRID = new Color(0xeceef2);
    static final Color BORDER = new Color(0xb4bbc6);

    private static final double MARGIN = 10;
    private static final double TITLE_SCALE = 1.3;
    static final double SMALL_SCALE = 0.85;
    private static final String CUT = "…";

    private final Graphics2D graphics;
    private final double width;
    private final double height;
    private final double fontPt;
    private final boolean headed;
    private final FigureLanguage language;
    private final FigureWords words;

    Sheet(Graphics2D graphics, FigureConfig config, FigureWords words) {
        this(graphics, config, words, config.ground());
    }

    /// A sheet to be laid upon another; nothing is said on it.
    static Sheet transparent(Graphics2D graphics, FigureConfig config) {
        return new Sheet(graphics, config, FigureWords.ENGLISH, FigureGround.CLEAR);
    }

    private Sheet(
            Graphics2D graphics, FigureConfig config, FigureWords words, FigureGround ground) {
        this.graphics = graphics;
        this.width = config.widthPt();
        this.height = config.heightPt();
        this.fontPt = config.fontPt();
        this.headed = config.heading();
        this.language = config.language();
        this.words = words;
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (ground == FigureGround.WHITE) {
            // a little more than the sheet: the last row of pixels may lie half beyond it
            fill(new Rectangle2D.Double(0, 0, width + 1, height + 1), Color.WHITE);
        }
    }

    /// Writes title and note, if they are wanted, and tells what is left below them.
    Rectangle2D.Double heading(String title, String note) {
        double y = MARGIN;
        if (!headed) {
            return new Rectangle2D.Double(
                    MARGIN, y, Math.max(1, width - 2 * MARGIN), Math.max(1, height - 2 * MARGIN));
        }
        if (!title.isEmpty()) {
            y += fontPt * TITLE_SCALE;
            String line = fitted(say(title), TITLE_SCALE, width - 2 * MARGIN);
            text(line, MARGIN, y, 0, TITLE_SCALE, TEXT);
            y += fontPt * 0.4;
        }
        if (!note.isEmpty()) {
            y += fontPt;
            String line = fitted(say(note), SMALL_SCALE, width - 2 * MARGIN);
            text(line, MARGIN, y, 0, SMALL_SCALE, MUTED);
            y += fontPt * 0.4;
        }
        y += fontPt * 0.4;
        return new Rectangle2D.Double(
                MARGIN, y, width - 2 * MARGIN, Math.max(1, height - y - MARGIN));
    }

    /// The figure's own words in its language.
    String say(String english) {
        return words.say(english);
    }

    /// A number as the language writes it.
    String number(String plain) {
        return language.number(plain);
    }

    Graphics2D graphics() {
        return graphics;
    }

    double fontPt() {
        return fontPt;
    }

    /// Height of a line of text with its gap.
    double lineHeight() {
        return fontPt * 1.45;
    }

    /// Size of small print against the config's size.
    double small() {
        return SMALL_SCALE;
    }

    /// Writes a text with its base line at y.
    ///
    /// @param anchor where x lies in the text: 0 its left end, 0.5 its middle, 1 its right end
    /// @param scale of the config's font size
    void text(String text, double x, double y, double anchor, double scale, Color color) {
        if (text.isEmpty()) {
            return; // an empty text has no glyphs, which some back ends cannot write
        }
        graphics.setColor(color);
        graphics.setFont(font(scale));
        graphics.drawString(text, (float) (x - anchor * width(text, scale)), (float) y);
    }

    /// Writes a text from the bottom up, its base line at x.
    void textUpwards(String text, double x, double y, double scale, Color color) {
        if (text.isEmpty()) {
            return;
        }
        java.awt.geom.AffineTransform before = graphics.getTransform();
        graphics.translate(x, y);
        graphics.rotate(-Math.PI / 2);
        graphics.setColor(color);
        graphics.setFont(font(scale));
        graphics.drawString(text, 0f, 0f);
        graphics.setTransform(before);
    }

    double width(String text, double scale) {
        return text.isEmpty()
                ? 0
                : font(scale).getStringBounds(text, graphics.getFontRenderContext()).getWidth();
    }

    /// The text, cut at its end where it is too wide.
    String fitted(String text, double scale, double widest) {
        if (width(text, scale) <= widest) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int kept = letters.length;
        while (kept > 0 && width(new String(letters, 0, kept) + CUT, scale) > widest) {
            kept--;
        }
        return new String(letters, 0, kept) + CUT;
    }

    void line(double x1, double y1, double x2, double y2, double thickness, Color color) {
        graphics.setColor(color);
        graphics.setStroke(stroke(thickness));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void fill(java.awt.Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    /// Draws a picture into a place, its pixels left as squares.
    void image(java.awt.image.BufferedImage image, java.awt.geom.Rectangle2D place) {
        Object before = graphics.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        java.awt.geom.AffineTransform fit = new java.awt.geom.AffineTransform();
        fit.translate(place.getX(), place.getY());
        fit.scale(place.getWidth() / image.getWidth(), place.getHeight() / image.getHeight());
        graphics.drawImage(image, fit, null);
        if (before != null) {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, before);
        }
    }

    void outline(java.awt.Shape shape, double thickness, Color color) {
        graphics.setColor(color);
        graphics.setStroke(stroke(thickness));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(double thickness) {
        return new BasicStroke((float) thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private Font font(double scale) {
        return graphics.getFont().deriveFont((float) (fontPt * scale));
    }
}
