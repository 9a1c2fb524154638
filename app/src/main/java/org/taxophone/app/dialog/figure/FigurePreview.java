package org.taxophone.app.dialog.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.control.DrawnRegion;
import org.taxophone.app.control.Inks;

/// A sheet of paper with rulers in millimetres.
final class FigurePreview extends DrawnRegion {
    private static final double RULER = 30;
    private static final double PLAIN_TEXT = 11;
    private static final double MARGIN = 14;
    private static final double[] STEPS = {5, 10, 20, 50, 100, 200};
    private static final double LEAST_STEP = 42; // px between two numbers
    private static final int CHECK = 8;

    private @Nullable Image image;
    private double widthMm = 1;
    private double heightMm = 1;
    private double pixelsPerMm = 1;

    /// @param now the figure, drawn so that it fills the sheet
    void show(BufferedImage now, double widthMm, double heightMm, double pixelsPerMm) {
        image = toImage(now);
        this.widthMm = widthMm;
        this.heightMm = heightMm;
        this.pixelsPerMm = pixelsPerMm;
        double ruler = ruler();
        setMinSize(ruler + widthMm * pixelsPerMm + MARGIN, ruler + heightMm * pixelsPerMm + MARGIN);
        redraw();
    }

    /// Pixels of a millimetre with which a sheet fits into a space.
    double fitting(double widthMm, double heightMm, double width, double height) {
        double ruler = ruler();
        return Math.max(
                0.2,
                Math.min((width - ruler - MARGIN) / widthMm, (height - ruler - MARGIN) / heightMm));
    }

    /// Its numbers need the more room the larger text is.
    private double ruler() {
        return Math.ceil(RULER * Math.max(1, font().getSize() / PLAIN_TEXT));
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height, Inks inks) {
        double ruler = ruler();
        double w = widthMm * pixelsPerMm;
        double h = heightMm * pixelsPerMm;
        double left = Math.max(ruler, Math.floor((width - w + ruler - MARGIN) / 2));
        rulers(g, inks, left, ruler);
        g.setFill(Color.WHITE);
        g.fillRect(left, ruler, w, h);
        if (image != null) {
            checks(g, left, ruler, w, h);
            g.drawImage(image, left, ruler, w, h);
        }
        g.setStroke(inks.bar());
        g.strokeRect(left - 0.5, ruler - 0.5, w + 1, h + 1);
    }

    /// What is clear shows through as checks, faint enough not to be taken for content.
    private static void checks(GraphicsContext g, double left, double top, double w, double h) {
        g.setFill(Color.gray(0.965));
        for (int row = 0; row * CHECK < h; row++) {
            for (int column = row % 2; column * CHECK < w; column += 2) {
                g.fillRect(
                        left + column * CHECK,
                        top + row * CHECK,
                        Math.min(CHECK, w - column * CHECK),
                        Math.min(CHECK, h - row * CHECK));
            }
        }
    }

    private void rulers(GraphicsContext g, Inks inks, double left, double ruler) {
        double step = STEPS[STEPS.length - 1];
        for (double candidate : STEPS) {
            if (candidate * pixelsPerMm >= LEAST_STEP) {
                step = candidate;
                break;
            }
        }
        g.setFont(font());
        g.setFill(inks.muted());
        g.setStroke(inks.bar());
        g.setTextAlign(TextAlignment.CENTER);
        for (double mm = 0; mm <= widthMm; mm += step) {
            double x = Math.round(left + mm * pixelsPerMm) + 0.5;
            g.strokeLine(x, ruler - 5, x, ruler - 1);
            g.fillText(Long.toString(Math.round(mm)), x, ruler - 9);
        }
        g.setTextAlign(TextAlignment.RIGHT);
        for (double mm = step; mm <= heightMm; mm += step) {
            double y = Math.round(ruler + mm * pixelsPerMm) + 0.5;
            g.strokeLine(left - 5, y, left - 1, y);
            g.fillText(Long.toString(Math.round(mm)), left - 8, y + 4);
        }
        g.fillText("mm", left - 8, ruler - 9);
    }

    /// A picture of AWT as one of JavaFX.
    static Image toImage(BufferedImage picture) {
        BufferedImage plain =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        int[] pixels = ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(
                        plain.getWidth(),
                        plain.getHeight(),
                        IntBuffer.wrap(pixels),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
